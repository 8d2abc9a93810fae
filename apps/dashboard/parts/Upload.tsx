import { Button, FileButton, Progress } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { A } from '../address/A.js';
import { listOf } from '../address/filter.js';
import type { UploadAnswer } from '../api/answers.js';
import { useUpload } from '../api/queries.js';
import { documentName } from '../words/reading.js';
import { useWords } from '../words/useWords.js';
import { Refusal } from './Answer.js';

const READABLE = '.txt,.docx,.doc,.pdf,.html,.htm';

interface HandedIn {
  name: string;
  answer: UploadAnswer | null;
  error: Error | null;
}

/** Where files are dropped or chosen; they are read one after the other, and what came of each stays to be seen. */
export function Upload() {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const [sent, setSent] = useState(0);
  const [now, setNow] = useState<string | null>(null);
  const [done, setDone] = useState<HandedIn[]>([]);
  const upload = useUpload(setSent);

  const take = async (files: File[]) => {
    setDone([]);
    for (const file of files) {
      setNow(file.name);
      setSent(0);
      const outcome = await upload.mutateAsync(file).then((answer) => ({ answer, error: null }), (error: Error) => ({ answer: null, error }));
      setDone((before) => [...before, { name: file.name, ...outcome }]);
    }
    setNow(null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (now === null && event.dataTransfer.files.length > 0) void take([...event.dataTransfer.files]);
  };

  return (
    <section className="upload" aria-label={t('upload.title')}>
      <div className={over ? 'drop over' : 'drop'} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <FileButton multiple accept={READABLE} onChange={(files) => files.length > 0 && void take(files)} inputProps={{ 'aria-label': t('upload.choose') }}>
          {(props) => <Button {...props} variant="default" loading={now !== null}>{t('upload.choose')}</Button>}
        </FileButton>
        <span>{t('upload.orDrop')}</span>
        <span className="quiet">{t('upload.formats')}</span>
      </div>
      <div aria-live="polite">
        {now !== null && (
          <div className="sending">
            <span>{t(sent < 1 ? 'upload.sending' : 'upload.reading', { name: now })}</span>
            <Progress value={sent * 100} animated={sent >= 1} aria-label={t('upload.progress')} />
          </div>
        )}
        {done.map((one) => <Outcome key={one.name} handedIn={one} />)}
      </div>
    </section>
  );
}

function Outcome({ handedIn: { name, answer, error } }: { handedIn: HandedIn }) {
  const { t } = useWords();
  if (answer === null) return <div className="outcome"><strong>{name}</strong>{error !== null && <Refusal error={error} />}</div>;
  return (
    <div className="outcome">
      <strong>{name}</strong>{t('row.colon')}
      {t(answer.alreadyRead ? 'upload.alreadyRead' : 'upload.read', { count: answer.document.obligations })}{' '}
      <A to={listOf('document', answer.document.id)}>{documentName(answer.document, t)}</A>
      {answer.problems.length > 0 && (
        <details>
          <summary>{t('upload.problems', { count: answer.problems.length })}</summary>
          <ul>{answer.problems.map((problem, i) => <li key={i}>{problem.message}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
