import { Table } from '@mantine/core';
import type { ObligationDetail } from '../../../libs/tracker/views.js';
import { dueWords } from '../words/due.js';
import { useWords } from '../words/useWords.js';
import { StatusTag } from './StatusTag.js';

/** The times of what recurs, one after the other; nothing where it does not. */
export function Occurrences({ detail }: { detail: ObligationDetail }) {
  const { t, language } = useWords();
  if (detail.occurrences.length === 0) return null;
  return (
    <section aria-labelledby="occurrences">
      <h2 id="occurrences">{t('occurrences.title')}</h2>
      <Table verticalSpacing={4} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('occurrences.number')}</Table.Th>
            <Table.Th scope="col">{t('occurrences.when')}</Table.Th>
            <Table.Th scope="col">{t('occurrences.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {detail.occurrences.map((one) => {
            const { time, note } = dueWords({ ...one, kind: detail.kind, refused: null, occurrence: null }, t, language);
            return (
              <Table.Tr key={one.number}>
                <Table.Td>{one.number}</Table.Td>
                <Table.Td>{note === null ? time : t('due.withBasis', { words: time, basis: note })}</Table.Td>
                <Table.Td><StatusTag status={one.status} />{one.edited && <span className="quiet"> {t('occurrences.edited')}</span>}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
