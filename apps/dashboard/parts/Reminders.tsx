import { Table } from '@mantine/core';
import type { ReminderView } from '../api/views.js';
import { dayWords } from '../words/dates.js';
import { ruleWords } from '../words/rule.js';
import { useWords } from '../words/useWords.js';

/** From here on those that were skipped are folded away, so that what is to come is seen. */
const MANY = 12;

/** What the tracker has told people of an obligation, and what it will. */
export function Reminders({ reminders }: { reminders: ReminderView[] }) {
  const { t } = useWords();
  const folded = reminders.length > MANY ? reminders.filter(({ state }) => state === 'skipped') : [];
  const shown = reminders.filter((one) => !folded.includes(one));
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{t('reminders.title')}</h2>
      {shown.length === 0 ? <p className="quiet">{t('reminders.none')}</p> : <Rows reminders={shown} />}
      {folded.length > 0 && <details><summary>{t('reminders.skipped', { count: folded.length })}</summary><Rows reminders={folded} /></details>}
    </section>
  );
}

function Rows({ reminders }: { reminders: ReminderView[] }) {
  const { t, language } = useWords();
  return (
    <Table className="reminders" verticalSpacing={4} horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('reminders.day')}</Table.Th>
          <Table.Th scope="col">{t('reminders.rule')}</Table.Th>
          <Table.Th scope="col">{t('reminders.to')}</Table.Th>
          <Table.Th scope="col">{t('reminders.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reminders.map((one) => (
          <Table.Tr key={`${one.rule} ${one.day} ${one.recipient}`}>
            <Table.Td>{dayWords(one.day, language)}</Table.Td>
            <Table.Td>{ruleWords(one.rule, t)}</Table.Td>
            <Table.Td>{one.recipient}</Table.Td>
            <Table.Td>{t(`reminderState.${one.state}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
