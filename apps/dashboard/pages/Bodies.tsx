import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { BodySession, BodyView, Corrected } from '../api/views.js';
import { useBodies, useCorrections } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Corrections } from '../parts/Changes.js';
import { Outcome } from '../parts/Outcome.js';
import { Page } from '../parts/Page.js';
import { SessionForm } from '../parts/record/SessionForm.js';
import { dayWords } from '../words/dates.js';
import { languageOfText } from '../words/script.js';
import { shortSessionWords } from '../words/session.js';
import { useWords } from '../words/useWords.js';

/** Sessions that are shown of each body until the reader asks for all. */
const SHOWN = 6;

/** Every body with its sessions, those with most of them first: when they open, how that is known, and the way to correct it. */
export function Bodies() {
  const { t, language } = useWords();
  const bodies = useBodies();
  return (
    <Page title={t('bodies.title')} lead={t('bodies.means')}>
      <Answer query={bodies} lines={20}>
        {({ items }) => {
          const sorted = [...items].sort((a, b) => b.sessions.length - a.sessions.length);
          return (
            <>
              <ul className="contents" aria-label={t('bodies.title')}>{sorted.map((body) => <li key={body.organ}><a href={`#${idOf(body)}`}>{body.names[language]}</a></li>)}</ul>
              {sorted.map((body) => <Body key={body.organ} body={body} />)}
            </>
          );
        }}
      </Answer>
      <Recorded />
    </Page>
  );
}

const idOf = ({ organ }: BodyView): string => `body-${organ.replaceAll(' ', '-')}`;

/** Which form is open: for one session, for a session that is not in the table, or none. */
type Correcting = BodySession | 'new' | null;

function Body({ body }: { body: BodyView }) {
  const { t, language } = useWords();
  const [all, setAll] = useState(false);
  const [correcting, setCorrecting] = useState<Correcting>(null);
  const [done, setDone] = useState<Corrected | null>(null);
  const newestFirst = [...body.sessions].reverse();
  const correct = (one: Correcting) => { setDone(null); setCorrecting(one); };
  const id = idOf(body);
  return (
    <section className="body" aria-labelledby={id}>
      <div className="entry-line">
        <h2 id={id}>{body.names[language]}</h2>
        <Button size="compact-sm" variant="subtle" aria-label={t('bodies.addTo', { body: body.names[language] })} onClick={() => correct('new')}>{t('bodies.add')}</Button>
      </div>
      {done !== null && <Outcome done={done} />}
      {correcting !== null && (
        <SessionForm
          key={correcting === 'new' ? 'new' : correcting.number} organ={body.organ} session={correcting === 'new' ? null : correcting}
          onDone={(result) => { setCorrecting(null); setDone(result); }} onClose={() => setCorrecting(null)}
        />
      )}
      {body.sessions.length === 0 && <p className="quiet">{t('bodies.none')}</p>}
      {body.sessions.length > 0 && <Sessions body={body} sessions={all ? newestFirst : newestFirst.slice(0, SHOWN)} onCorrect={correct} />}
      {!all && newestFirst.length > SHOWN && <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>{t('bodies.earlier', { count: newestFirst.length - SHOWN })}</Button>}
      {body.note !== null && <p className="quiet" lang={languageOfText(body.note)}>{body.note}</p>}
    </section>
  );
}

function Sessions({ body, sessions, onCorrect }: { body: BodyView; sessions: BodySession[]; onCorrect: (session: BodySession) => void }) {
  const { t, language } = useWords();
  return (
    <Table className="sessions" verticalSpacing={3} horizontalSpacing={6} aria-label={body.names[language]}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('bodies.session')}</Table.Th><Table.Th scope="col">{t('bodies.opens')}</Table.Th><Table.Th scope="col">{t('bodies.closes')}</Table.Th>
          <Table.Th scope="col">{t('bodies.source')}</Table.Th><Table.Th scope="col"><span className="visually-hidden">{t('bodies.correct')}</span></Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sessions.map((one) => {
          const name = shortSessionWords(one.number, t);
          return (
            <Table.Tr key={one.number}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{dayWords(one.opens, language)} {one.basis === 'projected' && <span className="tag">{t('basis.projected')}</span>}</Table.Td>
              <Table.Td>{one.closes === null ? <span className="quiet">{t('bodies.untilNext')}</span> : dayWords(one.closes, language)}</Table.Td>
              <Table.Td className="quiet session-source" lang={languageOfText(one.source)}>{one.source}</Table.Td>
              <Table.Td className="session-way"><Button size="compact-xs" variant="default" aria-label={t('bodies.correctThis', { session: name })} onClick={() => onCorrect(one)}>{t('bodies.correct')}</Button></Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

/** Openings that were corrected, each with a button that takes it back. */
function Recorded() {
  const { t } = useWords();
  const [done, setDone] = useState<Corrected | null>(null);
  const corrections = useCorrections();
  const openings = (corrections.data?.items ?? []).filter(({ kind }) => kind === 'opens');
  return (
    <section aria-labelledby="openings">
      <h2 id="openings">{t('bodies.recorded')}</h2>
      {done !== null && <Outcome done={done} />}
      <Answer query={corrections} lines={2}>
        {() => (openings.length === 0 ? <p className="quiet">{t('bodies.noneRecorded')}</p> : <Corrections corrections={openings} onDone={setDone} />)}
      </Answer>
    </section>
  );
}
