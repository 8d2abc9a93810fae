import { useParams } from 'react-router';
import type { ObligationDetail } from '../../../libs/tracker/views.js';
import { useAsOf } from '../address/address.js';
import { ApiError } from '../api/client.js';
import { useMeta, useObligation } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Facts } from '../parts/Facts.js';
import { Occurrences } from '../parts/Occurrences.js';
import { Page } from '../parts/Page.js';
import { Reminders } from '../parts/Reminders.js';
import { Source } from '../parts/Source.js';
import { StatusTag } from '../parts/StatusTag.js';
import { distanceWords, dueWords } from '../words/due.js';
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
  const { t, language } = useWords();
  const asOf = useAsOf();
  const today = useMeta().data?.today;
  const { note } = dueWords(detail, t, language);
  const day = asOf ?? today;
  const distance = day === undefined ? null : distanceWords(detail, day, t, language);
  return (
    <article>
      <p className="lead">
        <StatusTag status={detail.status} />{' '}
        {[note, distance].filter((words) => words !== null).join(' · ')}
      </p>
      <div className="columns">
        <div>
          <Source detail={detail} />
          <section aria-labelledby="because">
            <h2 id="because">{t('obligation.because')}</h2>
            {detail.refused !== null && <p><strong>{t('obligation.refused')}</strong> <span lang="en">{detail.refused}</span></p>}
            {detail.because.length > 0 && <ol className="because">{detail.because.map((step, i) => <li key={i} lang="en">{step}</li>)}</ol>}
            {detail.refused === null && detail.because.length === 0 && <p className="quiet">{t('obligation.saysSo')}</p>}
          </section>
          <Occurrences detail={detail} />
          <Reminders reminders={detail.reminders} />
        </div>
        <Facts detail={detail} />
      </div>
    </article>
  );
}
