import type { StatusView } from '../api/views.js';
import { A } from '../address/A.js';
import { useAsOf } from '../address/address.js';
import { listOf } from '../address/filter.js';
import { useMeta, useObligations, usePeople, useStatus } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { CountTable } from '../parts/CountTable.js';
import { Figures } from '../parts/Figures.js';
import { Notice } from '../parts/Notice.js';
import { ObligationList } from '../parts/ObligationList.js';
import { Page } from '../parts/Page.js';
import { dayWords, numberWords } from '../words/dates.js';
import { bodyWords, sessionKeyWords } from '../words/session.js';
import { useWords } from '../words/useWords.js';

const SHOWN = 10;

/** What is late, what is due next, and how everything stands. */
export function Overview() {
  const { t } = useWords();
  const status = useStatus();
  return (
    <Page title={t('overview.title')}>
      <Answer query={status} lines={14}>{(view) => (view.documents === 0 ? <Nothing /> : <Standing view={view} />)}</Answer>
    </Page>
  );
}

/** Before the first document. */
function Nothing() {
  const { t } = useWords();
  const asOf = useAsOf();
  return (
    <div className="empty">
      <h2>{t(asOf === null ? 'overview.empty' : 'overview.emptyThen')}</h2>
      <p>{t(asOf === null ? 'overview.emptyHow' : 'overview.emptyThenHow')}</p>
      <p><A to="/documents">{t('overview.addDocument')}</A></p>
    </div>
  );
}

function Standing({ view }: { view: StatusView }) {
  const { t, language } = useWords();
  const count = (n: number) => numberWords(n, language);
  return (
    <>
      <p className="lead">
        {t('overview.lead', {
          read: t('overview.read', { count: view.documents }),
          found: t('overview.found', { count: view.obligations.total }),
          reminders: t('overview.reminders', { planned: count(view.reminders.planned), sent: count(view.reminders.sent) }),
        })}
      </p>
      <MostPast />
      <Figures rollup={view.obligations} />
      <div className="columns">
        <div>
          <Late view={view} />
          <section aria-labelledby="next">
            <h2 id="next">{t('overview.next')}</h2>
            {view.nextDue.length === 0 ? <p className="quiet">{t('overview.nothingNext')}</p> : <ObligationList rows={view.nextDue} asOf={view.asOf} label={t('overview.next')} />}
          </section>
          <ToReview count={view.obligations.byStatus['review'] ?? 0} />
        </div>
        <Counts view={view} />
      </div>
    </>
  );
}

/** When most of what was read is over, the page of today has little news: a day is offered from which there is something to see. */
function MostPast() {
  const { t, language } = useWords();
  const asOf = useAsOf();
  const day = useMeta().data?.suggestedAsOf ?? null;
  if (asOf !== null || day === null) return null;
  return (
    <Notice tone="news" title={t('overview.mostPast')}>
      <p>{t('overview.mostPastMeans')} <A to={`/?asOf=${day}`}>{t('overview.lookAsOf', { day: dayWords(day, language) })}</A></p>
    </Notice>
  );
}

function Late({ view }: { view: StatusView }) {
  const { t } = useWords();
  const late = useObligations({ status: ['overdue'] }, SHOWN);
  const count = view.obligations.byStatus['overdue'] ?? 0;
  return (
    <section aria-labelledby="late">
      <h2 id="late">{t('overview.late')}</h2>
      {count === 0 ? (
        <p className="quiet">{t('overview.nothingLate')}</p>
      ) : (
        <Answer query={late} lines={Math.min(count, SHOWN) * 3}>
          {(data) => <ObligationList rows={data.pages[0]?.items ?? []} asOf={view.asOf} label={t('overview.late')} />}
        </Answer>
      )}
      {count > SHOWN && <p><A to={listOf('status', 'overdue')}>{t('overview.allLate', { count })}</A></p>}
    </section>
  );
}

function ToReview({ count }: { count: number }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="review">
      <h2 id="review">{t('overview.review')}</h2>
      {count === 0 ? <p className="quiet">{t('overview.nothingToReview')}</p> : <p>{t('overview.toReview', { count })} <A to={listOf('status', 'review')}>{t('overview.openReview')}</A></p>}
    </section>
  );
}

function Counts({ view: { obligations } }: { view: StatusView }) {
  const { t } = useWords();
  const people = usePeople().data?.items ?? [];
  const person = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  return (
    <aside className="counts-column" aria-label={t('overview.counts')}>
      <CountTable title={t('overview.byKind')} field="kind" counts={obligations.byKind} name={(key) => t(`kind.${key as 'meeting'}`)} />
      <CountTable title={t('overview.byBody')} field="body" counts={obligations.byBody} name={(key) => bodyWords(key, t)} />
      <CountTable title={t('overview.bySession')} field="session" counts={obligations.bySession} name={(key) => sessionKeyWords(key, t)} />
      <CountTable title={t('overview.byOwner')} field="owner" counts={obligations.byOwner} name={person} />
    </aside>
  );
}
