import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { ObligationDetail, OccurrenceView } from '../api/views.js';
import { useEditOccurrence } from '../api/queries.js';
import { dueWords } from '../words/due.js';
import { useWords } from '../words/useWords.js';
import { Refusal } from './Answer.js';
import { OccurrenceForm } from './record/OccurrenceForm.js';
import { StatusTag } from './StatusTag.js';

/** The times of what recurs, one after the other, each with what can be done to it alone; nothing where it does not recur. */
export function Occurrences({ detail }: { detail: ObligationDetail }) {
  const { t, language } = useWords();
  const edit = useEditOccurrence(detail.id);
  const [moving, setMoving] = useState<OccurrenceView | null>(null);
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
            <Table.Th scope="col"><span className="visually-hidden">{t('occurrences.change')}</span></Table.Th>
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
                <Table.Td><Actions time={one} onLifecycle={(lifecycle) => edit.mutate({ number: one.number, change: { lifecycle } })} onMove={() => setMoving(one)} /></Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {edit.error !== null && <Refusal error={edit.error} />}
      {moving !== null && <OccurrenceForm key={moving.number} id={detail.id} time={moving} onClose={() => setMoving(null)} />}
    </section>
  );
}

/** What is past before the tracker knew of it is never chased, and nothing is to be done about it. */
function Actions({ time, onLifecycle, onMove }: { time: OccurrenceView; onLifecycle: (lifecycle: OccurrenceView['lifecycle']) => void; onMove: () => void }) {
  const { t } = useWords();
  if (time.status === 'past') return null;
  const action = (key: 'done' | 'cancel' | 'reopen' | 'move', act: () => void) => (
    <Button key={key} size="compact-xs" variant="default" aria-label={t('occurrences.ofTime', { action: t(`occurrences.${key}`), number: time.number })} onClick={act}>{t(`occurrences.${key}`)}</Button>
  );
  return (
    <div className="actions">
      {time.lifecycle !== 'open' ? action('reopen', () => onLifecycle('open')) : [action('done', () => onLifecycle('done')), action('cancel', () => onLifecycle('cancelled')), action('move', onMove)]}
    </div>
  );
}
