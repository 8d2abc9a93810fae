import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Calendar } from '../../../../libs/core/index.js';
import { study } from '../../../../libs/tracker/index.js';
import { readFileSource } from '../../files.js';
import { CHANGES, differenceAfter, strayQuotes, subjectOf } from './compare.js';
import type { Subject } from './subject.js';

/** What the changes of form did to the documents of a folder. */
export interface FormReport {
  documents: number;
  obligations: number;
  /** One sentence for each fault; none is the aim. */
  faults: string[];
}

/**
 * Reads every document of a folder as it is and after each change of form: no obligation may differ, and every quote must be the text of its spans.
 * The documents are files, or folders with a source.txt. @throws when a document cannot be read
 */
export async function reportForms(folder: string, calendar: Calendar): Promise<FormReport> {
  const report: FormReport = { documents: 0, obligations: 0, faults: [] };
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = entry.isDirectory() ? join(folder, entry.name, 'source.txt') : join(folder, entry.name);
    if (!existsSync(file)) continue;
    const read = await readFileSource(file);
    if ('error' in read) throw read.error;
    const subject = subjectOf(entry.name, read.source.text, calendar);
    report.documents += 1;
    report.obligations += subject.quotes.length;
    report.faults.push(...faultsOf(subject, calendar));
  }
  return report;
}

function faultsOf(subject: Subject, calendar: Calendar): string[] {
  const stray = strayQuotes(study(subject.text, subject.name, calendar).obligations, subject.text).map((quote) => `as it stands: not the text of its spans: ${quote}`);
  return [...stray, ...CHANGES.flatMap((change) => {
    const { lost, found, quotes } = differenceAfter(change, subject, calendar);
    return [...lost.map((row) => `lost: ${row}`), ...found.map((row) => `found instead: ${row}`), ...quotes.map((quote) => `not the text of its spans: ${quote}`)]
      .map((fault) => `${change}: ${fault}`);
  })].map((fault) => `${subject.name}: ${fault}`);
}

/** The report in words. */
export const inWords = (folder: string, { documents, obligations, faults }: FormReport): string =>
  `${basename(folder)}: ${documents} documents with ${obligations} obligations, each read after ${CHANGES.length} changes of form: ${faults.length === 0 ? 'nothing differs' : `${faults.length} differences`}\n${faults.map((fault) => `${fault}\n`).join('')}`;
