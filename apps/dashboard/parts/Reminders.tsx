import { Table } from '@mantine/core';
import type { ReminderView } from '../../../libs/tracker/views.js';
import { dayWords } from '../words/dates.js';
import { ruleWords } from '../words/rule.js';
import { useWords } from '../words/useWords.js';

/** What the tracker has told people of an obligation, and what it will. */
export function Reminders({ reminders }: { reminders: ReminderView[] }) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{t('reminders.title')}</h2>
      {reminders.length === 0 ? (
        <p className="quiet">{t('reminders.none')}</p>
      ) : (
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
      )}
    </section>
  );
}
