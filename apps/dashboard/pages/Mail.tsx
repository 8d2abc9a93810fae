import { useParams } from 'react-router';
import type { CaughtMail } from '../api/views.js';
import { A } from '../address/A.js';
import { useCaughtMail } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { instantWords } from '../words/dates.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';

/** One caught mail, as its reader would see it. */
export function Mail() {
  const { t } = useWords();
  const mail = useCaughtMail(useParams()['id'] ?? '');
  return (
    <Page key={mail.data?.id} title={mail.data?.subject ?? t('mail.title')}>
      <p><A to="/outbox">{t('mail.back')}</A></p>
      <Answer query={mail} lines={12}>{(data) => <Letter mail={data} />}</Answer>
    </Page>
  );
}

function Letter({ mail }: { mail: CaughtMail }) {
  const { t, language } = useWords();
  const text = <pre className="mail-text" lang={languageOfText(mail.text)}>{mail.text}</pre>;
  return (
    <article>
      <p className="lead"><span className="tag tag-review">{t('mail.notDelivered')}</span></p>
      <dl className="mail-head">
        <div><dt>{t('mail.from')}</dt><dd>{mail.from}</dd></div>
        <div><dt>{t('mail.to')}</dt><dd>{mail.to.join(', ')}</dd></div>
        <div><dt>{t('mail.caught')}</dt><dd>{instantWords(mail.receivedAt, language)}</dd></div>
      </dl>
      {mail.html === null ? text : (
        <>
          <iframe className="mail-html" title={t('mail.html')} srcDoc={withNewTabs(mail.html)} sandbox="allow-popups allow-popups-to-escape-sandbox" referrerPolicy="no-referrer" />
          <details><summary>{t('mail.text')}</summary>{text}</details>
        </>
      )}
    </article>
  );
}

/** Links of the mail open in a tab of their own: inside the frame no script may run, so no page of ours would show there. */
function withNewTabs(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}
