import { Table } from '@mantine/core';
import { A } from '../address/A.js';
import { listOf, type ObligationFilter } from '../address/filter.js';
import { numberWords } from '../words/dates.js';
import { useWords } from '../words/useWords.js';

/** How many obligations there are of each sort, most first; each line leads to its list. */
export function CountTable({ title, field, counts, name }: { title: string; field: keyof ObligationFilter; counts: Record<string, number>; name: (key: string) => string }) {
  const { t, language } = useWords();
  const lines = Object.entries(counts).filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return (
    <Table className="counts" verticalSpacing={4} horizontalSpacing={0}>
      <Table.Caption>{title}</Table.Caption>
      <Table.Tbody>
        {lines.map(([key, count]) => (
          <Table.Tr key={key}>
            <Table.Th scope="row"><A to={listOf(field, key)}>{key === 'none' ? t('count.none') : name(key)}</A></Table.Th>
            <Table.Td>{numberWords(count, language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
