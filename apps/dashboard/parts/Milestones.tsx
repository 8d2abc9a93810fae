import { Table } from '@mantine/core';
import type { ObligationDetail } from '../api/views.js';
import { weekdayWords } from '../words/dates.js';
import { stationWords } from '../words/station.js';
import { useWords } from '../words/useWords.js';

/** Steps on the way to what is due, reckoned by the tracker; kept well apart from what the text says. */
export function Milestones({ detail: { milestones, noMilestones } }: { detail: ObligationDetail }) {
  const { t } = useWords();
  const [first] = milestones;
  if (first === undefined && noMilestones === null) return null;
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{t('milestones.title')}</h2>
      {first === undefined && <p className="quiet">{t('milestones.none')} {noMilestones}</p>}
      {first !== undefined && (
        <>
          <p className="quiet">{t('milestones.means', { station: stationWords(first.station, t) })}{milestones.some(({ basis }) => basis === 'assumed') && <> {t('milestones.assumed')}</>}</p>
          <Table className="milestones" verticalSpacing={4} horizontalSpacing={6}>
            <Table.Thead><Table.Tr><Table.Th scope="col">{t('milestones.day')}</Table.Th><Table.Th scope="col">{t('milestones.step')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>{milestones.map((one) => <Step key={one.id} step={one} />)}</Table.Tbody>
          </Table>
        </>
      )}
    </section>
  );
}

function Step({ step: { names, raw, day, direction, basis, because } }: { step: ObligationDetail['milestones'][number] }) {
  const { t, language } = useWords();
  return (
    <Table.Tr>
      <Table.Td className="milestone-day">
        {weekdayWords(day, language)}
        {raw !== day && <div className="quiet">{t(direction === 'forward' ? 'milestones.rolledForward' : 'milestones.rolledBack', { day: weekdayWords(raw, language) })}</div>}
      </Table.Td>
      <Table.Td>
        {names[language]}{(basis === 'assumed' || basis === 'projected') && <> <span className="tag">{t(`basis.${basis}`)}</span></>}
        {because.length > 0 && <details className="quiet"><summary>{t('milestones.because')}</summary><ul>{because.map((reason, i) => <li key={i}>{reason}</li>)}</ul></details>}
      </Table.Td>
    </Table.Tr>
  );
}
