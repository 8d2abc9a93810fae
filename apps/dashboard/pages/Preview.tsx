import { Button } from '@mantine/core';
import { useId, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { MailPreview } from '../api/views.js';
import { A } from '../address/A.js';
import { changed, useAsOf } from '../address/address.js';
import { useMeta, usePreview } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { dayWords, later, weekdayWords } from '../words/dates.js';
import { dueCodeWords } from '../words/due-code.js';
import { ruleWords } from '../words/rule.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';

/** How far ahead the page looks when the address does not say. */
const DAYS_AHEAD = 90;

/** The mails that would go out between two days. */
export function Preview() {
  const { t } = useWords();
  const asOf = useAsOf();
  const meta = useMeta().data;
  const [query] = useSearchParams();
  const from = query.get('from') ?? asOf ?? meta?.today ?? '';
  const to = query.get('to') ?? (from === '' ? '' : later(from, { days: DAYS_AHEAD }));
  const preview = usePreview(from, to);
  return (
    <Page title={t('preview.title')} lead={t('preview.means')}>
      <Period from={from} to={to} />
      <Answer query={preview} lines={10}>{({ items }) => (items.length === 0 ? <NoMails suggested={meta?.suggestedAsOf ?? null} /> : <Days mails={items} />)}</Answer>
    </Page>
  );
}

function Period({ from, to }: { from: string; to: string }) {
  const { t } = useWords();
  const [, setQuery] = useSearchParams();
  const [first, last] = [useId(), useId()];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setQuery((query) => changed(query, { from: String(form.get('from') ?? ''), to: String(form.get('to') ?? '') }));
  };
  return (
    <form className="period" onSubmit={submit} key={`${from} ${to}`}>
      <label htmlFor={first}>{t('preview.from')}</label>
      <input id={first} name="from" type="date" required defaultValue={from} disabled={from === ''} />
      <label htmlFor={last}>{t('preview.to')}</label>
      <input id={last} name="to" type="date" required defaultValue={to} disabled={to === ''} />
      <Button type="submit" size="compact-md">{t('preview.show')}</Button>
    </form>
  );
}

function NoMails({ suggested }: { suggested: string | null }) {
  const { t, language } = useWords();
  return (
    <div className="empty">
      <p>{t('preview.none')}</p>
      {suggested !== null && <p><A to={`/preview?from=${suggested}&to=${later(suggested, { years: 1 })}`}>{t('preview.lookFrom', { day: dayWords(suggested, language) })}</A></p>}
    </div>
  );
}

function Days({ mails }: { mails: MailPreview[] }) {
  const { t, language } = useWords();
  const days = [...new Set(mails.map((mail) => mail.date))].sort();
  return (
    <>
      <p role="status" className="quiet">{t('preview.summary', { mails: t('preview.count', { count: mails.length }), days: t('preview.days', { count: days.length }) })}</p>
      {days.map((day) => (
        <section key={day} className="day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{weekdayWords(day, language)}</h2>
          {mails.filter((mail) => mail.date === day).map((mail, i) => <Mail key={i} mail={mail} />)}
        </section>
      ))}
    </>
  );
}

function Mail({ mail }: { mail: MailPreview }) {
  const { t } = useWords();
  return (
    <article className="preview-mail">
      <p><span className={`tag tag-${mail.type}`}>{t(`mailType.${mail.type}`)}</span> <strong lang={languageOfText(mail.subject)}>{mail.subject}</strong> <span className="quiet">→ {mail.to}</span></p>
      {mail.type === 'reminders' && <Items mail={mail} />}
      {mail.type !== 'reminders' && mail.items.length > 0 && (
        <details><summary>{t('preview.items', { count: mail.items.length })}</summary><Items mail={mail} /></details>
      )}
    </article>
  );
}

/** What a mail speaks of; a reminder also says why it falls on its day. */
function Items({ mail }: { mail: MailPreview }) {
  const { t, language } = useWords();
  return (
    <ul>
      {mail.items.map((item, i) => (
        <li key={i}>
          {t(`kind.${item.kind}`)}{t('row.colon')}{dueCodeWords(item.due, t, language)} <span className="quiet">{ruleWords(item.rule, t)} · {item.obligation}</span>
          <p className="row-quote" lang={languageOfText(item.quote)}>{item.quote}</p>
          {mail.type === 'reminders' && item.because.length > 0 && (
            <details><summary>{t('preview.because')}</summary><ul>{item.because.map((step, n) => <li key={n}>{step}</li>)}</ul></details>
          )}
        </li>
      ))}
    </ul>
  );
}
