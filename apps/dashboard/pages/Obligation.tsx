import { useState } from 'react';
import { useParams } from 'react-router';
import type { Corrected, ObligationDetail } from '../api/views.js';
import { useAsOf } from '../address/address.js';
import { ApiError } from '../api/client.js';
import { useMeta, useObligation } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Changes } from '../parts/Changes.js';
import { Facts } from '../parts/Facts.js';
import { Milestones } from '../parts/Milestones.js';
import { Occurrences } from '../parts/Occurrences.js';
import { Outcome } from '../parts/Outcome.js';
import { Page } from '../parts/Page.js';
import { RecordForm, RecordMenu, type RecordKind } from '../parts/record/RecordChange.js';
import { Reminders } from '../parts/Reminders.js';
import { Source } from '../parts/Source.js';
import { StatusTag } from '../parts/StatusTag.js';
import { Ties } from '../parts/Ties.js';
import { ToReview } from '../parts/ToReview.js';
import { distanceWords, dueWords } from '../words/due.js';
import { correctedWords } from '../words/links.js';
import { useWords } from '../words/useWords.js';

/** One obligation: what the text says, how its time was worked out, and what the tracker does about it. */
export function Obligation() {
  const { t, language } = useWords();
  const query = useObligation(useParams()['id'] ?? '');
  if (query.error instanceof ApiError && query.error.status === 404) return <Page title={t('obligation.unknown')}><p>{t('obligation.unknownMeans')}</p></Page>;
  const title = query.data === undefined ? t('obligation.title') : `${t(`kind.${query.data.kind}`)}${t('row.colon')}${dueWords(query.data, t, language).time}`;
  // A page of its own for each obligation, so that its heading takes the focus once it is there.
  return <Page key={query.data?.id} title={title}><Answer query={query} lines={14}>{(detail) => <Detail detail={detail} />}</Answer></Page>;
}

function Detail({ detail }: { detail: ObligationDetail }) {
  const [recording, setRecording] = useState<RecordKind | null>(null);
  const [done, setDone] = useState<Corrected | null>(null);
  const choose = (kind: RecordKind) => { setDone(null); setRecording(kind); };
  const finish = (result: Corrected) => { setRecording(null); setDone(result); };
  const open = detail.lifecycle === 'open';
  return (
    <article>
      <div className="lead-line">
        <Lead detail={detail} />
        {open && <RecordMenu onChoose={choose} />}
      </div>
      {done !== null && <Outcome done={done} />}
      {detail.status === 'review' && recording === null && <ToReview detail={detail} onDone={finish} onTime={() => choose('postpone')} />}
      {recording !== null && <RecordForm kind={recording} detail={detail} onDone={finish} onClose={() => setRecording(null)} />}
      <div className="columns">
        <div>
          <Source detail={detail} />
          <Because detail={detail} />
          <Occurrences detail={detail} />
          <Ties detail={detail} onHang={open ? () => choose('hang') : null} />
          <Changes detail={detail} onDone={finish} />
          <Milestones detail={detail} />
          <Reminders reminders={detail.reminders} />
        </div>
        <Facts detail={detail} />
      </div>
    </article>
  );
}

/** How it stands today, how far off it is, and what closed it. */
function Lead({ detail }: { detail: ObligationDetail }) {
  const { t, language } = useWords();
  const asOf = useAsOf();
  const today = useMeta().data?.today;
  const { note } = dueWords(detail, t, language);
  const day = asOf ?? today;
  const distance = day === undefined ? null : distanceWords(detail, day, t, language);
  const standing = detail.corrections.find(({ obligation, undone, kind }) => undone === null && obligation?.id === detail.id && kind !== 'hangs' && kind !== 'confirms');
  const moved = standing === undefined ? null : correctedWords(standing, t, language);
  return (
    <p className="lead">
      <StatusTag status={detail.status} />{' '}
      {[note, distance, moved].filter((words) => words !== null).join(' · ')}
    </p>
  );
}

function Because({ detail: { refused, because } }: { detail: ObligationDetail }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="because">
      <h2 id="because">{t('obligation.because')}</h2>
      {refused !== null && <p><strong>{t('obligation.refused')}</strong> {refused}</p>}
      {because.length > 0 && <ol className="because">{because.map((step, i) => <li key={i}>{step}</li>)}</ol>}
      {refused === null && because.length === 0 && <p className="quiet">{t('obligation.saysSo')}</p>}
    </section>
  );
}
