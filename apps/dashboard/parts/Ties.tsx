import { Button } from '@mantine/core';
import type { ObligationDetail } from '../api/views.js';
import { relationWords } from '../words/links.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';
import { Mention } from './Mention.js';

/** What the time hangs on, and what hangs on it. `onHang` opens the form that records what it hangs on; null where nothing can be recorded. */
export function Ties({ detail: { hangsOn, dependants }, onHang }: { detail: ObligationDetail; onHang: (() => void) | null }) {
  const { t } = useWords();
  if (hangsOn === null && dependants.length === 0) return null;
  return (
    <>
      {hangsOn !== null && (
        <section aria-labelledby="hangs-on">
          <h2 id="hangs-on">{t('ties.hangsOn')}</h2>
          <dl className="ties">
            <div>
              <dt>{relationWords(hangsOn, t)}</dt>
              <dd>
                {hangsOn.obligation !== null && <Mention obligation={hangsOn.obligation} />}
                {hangsOn.obligation === null && hangsOn.event !== null && <strong lang={languageOfText(hangsOn.event)}>{hangsOn.event}</strong>}
                {hangsOn.obligation === null && <p className="quiet">{t('ties.notHeld')}</p>}
                {hangsOn.obligation === null && onHang !== null && <Button size="compact-sm" variant="default" onClick={onHang}>{t('ties.record')}</Button>}
                {hangsOn.recorded && <p className="quiet">{t('ties.recorded')}</p>}
              </dd>
            </div>
          </dl>
        </section>
      )}
      {dependants.length > 0 && (
        <section aria-labelledby="dependants">
          <h2 id="dependants">{t('ties.dependants')}</h2>
          <dl className="ties">
            {dependants.map((one) => <div key={one.obligation.id}><dt>{relationWords(one, t)}</dt><dd><Mention obligation={one.obligation} /></dd></div>)}
          </dl>
        </section>
      )}
    </>
  );
}
