import { useEffect } from 'react';
import { Route, Routes, useSearchParams } from 'react-router';
import { useBodies, useParties } from './api/queries.js';
import { Bodies } from './pages/Bodies.js';
import { Documents } from './pages/Documents.js';
import { Mail } from './pages/Mail.js';
import { NotFound } from './pages/NotFound.js';
import { Obligation } from './pages/Obligation.js';
import { Obligations } from './pages/Obligations.js';
import { Outbox } from './pages/Outbox.js';
import { Overview } from './pages/Overview.js';
import { Preview } from './pages/Preview.js';
import { Frame } from './parts/Frame.js';
import { nameBodies, nameParties, preferredLanguage, speak } from './words/i18n.js';

export function App() {
  const [query] = useSearchParams();
  const language = preferredLanguage(query);
  useEffect(() => speak(language), [language]);
  const bodies = useBodies().data?.items;
  useEffect(() => nameBodies(bodies ?? []), [bodies]);
  const parties = useParties().data?.items;
  useEffect(() => nameParties(parties ?? []), [parties]);
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<Overview />} />
        <Route path="obligations" element={<Obligations />} />
        <Route path="obligations/:id" element={<Obligation />} />
        <Route path="documents" element={<Documents />} />
        <Route path="bodies" element={<Bodies />} />
        <Route path="outbox" element={<Outbox />} />
        <Route path="outbox/:id" element={<Mail />} />
        <Route path="preview" element={<Preview />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
