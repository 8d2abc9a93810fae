import type { ObligationRow } from '../api/views.js';
import { A } from '../address/A.js';
import { distanceWords, dueWords } from '../words/due.js';
import { partyWords } from '../words/party.js';
import { documentName, paragraphWords } from '../words/reading.js';
import { languageOfText } from '../words/script.js';
import { useWords } from '../words/useWords.js';
import { StatusTag } from './StatusTag.js';

/** Obligations one below the other; the whole row leads to the obligation, its link is what the keyboard reaches. */
export function ObligationList({ rows, asOf, label }: { rows: ObligationRow[]; asOf: string | undefined; label: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {rows.map((row) => <Row key={row.id} row={row} asOf={asOf} />)}
    </ul>
  );
}

function Row({ row, asOf }: { row: ObligationRow; asOf: string | undefined }) {
  const { t, language } = useWords();
  const { time, note } = dueWords(row, t, language);
  const distance = asOf === undefined ? null : distanceWords(row, asOf, t, language);
  const small = [note, distance].filter((words) => words !== null).join(' · ');
  const name = documentName(row.document, t);
  return (
    <li className="row">
      <div className="row-status"><StatusTag status={row.status} /></div>
      <div className="row-what">
        <A className="row-link" to={`/obligations/${row.id}`}>{t(`kind.${row.kind}`)}{t('row.colon')}{time}</A>
        {small !== '' && <span className="quiet"> {small}</span>}
        <p className="row-quote" lang={languageOfText(row.quote)}>{row.quote}</p>
      </div>
      <div className="row-who quiet">
        <div className="row-parties">{row.who === null ? t('row.nobodyNamed') : partyWords(row.who, t)}{row.to !== null && <> → {partyWords(row.to, t)}</>}</div>
        <div className="one-line" title={name} lang={languageOfText(name)}>{name}</div>
        <div>{paragraphWords(row.paragraph, t)}{row.owner !== null && <> · {row.owner.name}</>}</div>
      </div>
    </li>
  );
}
