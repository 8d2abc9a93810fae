import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS } from '../../../libs/core/index.js';
import type { Calendar, Kind } from '../../../libs/core/index.js';
import { study } from '../../../libs/tracker/index.js';
import { readFileSource } from '../files.js';
import { localData } from '../seeds.js';
import { files, oneOf } from '../usage.js';
import { inWords, reportForms } from './metamorphic/report.js';
import { score } from './score.js';
import type { Miss, ScoredRow, Sureness, Tally } from './score.js';

/** The kinds that the product stands on. */
export const CORE: readonly Kind[] = ['meeting', 'report', 'agenda_item'];

export interface Scoreboard {
  documents: number;
  tally: Map<Kind, Tally>;
  misses: (Miss & { document: string })[];
  sureness: Sureness;
}

/**
 * `evaluate`: scores the extraction against folders of documents with hand-made truth (one folder a document: source.txt, truth.json). With
 * `--metamorphic` no truth is needed: the documents are read again after changes of form that may alter nothing.
 */
export async function evaluate(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { kinds: { type: 'string', default: 'all' }, misses: flag, metamorphic: flag } });
  if (values.metamorphic) return evaluateForms(files(positionals));
  const kinds = values.kinds === 'all' ? KINDS : values.kinds.split(',').map((kind) => oneOf('kinds', kind, KINDS));
  const { calendar } = await localData();
  for (const folder of files(positionals)) {
    const board = await scoreFolder(folder, calendar, kinds);
    console.log(`${basename(folder)}: ${board.documents} documents\n${table(board.tally, kinds)}\n${sureLine(board.sureness)}\n`);
    if (values.misses) for (const miss of board.misses) console.log(missLine(miss));
  }
  return 0;
}

async function evaluateForms(folders: string[]): Promise<number> {
  const { calendar } = await localData();
  let faults = 0;
  for (const folder of folders) {
    const report = await reportForms(folder, calendar);
    faults += report.faults.length;
    console.log(inWords(folder, report));
  }
  return faults > 0 ? 1 : 0;
}

/** Scores every document of a folder. @throws when a document cannot be read */
export async function scoreFolder(folder: string, calendar: Calendar, kinds: readonly Kind[] = KINDS): Promise<Scoreboard> {
  const board: Scoreboard = { documents: 0, tally: new Map(), misses: [], sureness: { firm: 0, right: 0, wrong: 0 } };
  for (const name of (await readdir(folder)).sort()) {
    const truth = join(folder, name, 'truth.json');
    if (!existsSync(truth)) continue;
    const read = await readFileSource(join(folder, name, 'source.txt'));
    if ('error' in read) throw read.error;
    const { obligations } = study(read.source.text, name, calendar);
    const gold = (JSON.parse(await readFile(truth, 'utf8')) as { obligations: ScoredRow[] }).obligations;
    const wanted = (row: ScoredRow) => kinds.includes(row.kind);
    const { tally, misses, sureness } = score(gold.filter(wanted), obligations.filter((o) => o.due !== null).filter(wanted));
    board.documents += 1;
    board.sureness = { firm: board.sureness.firm + sureness.firm, right: board.sureness.right + sureness.right, wrong: board.sureness.wrong + sureness.wrong };
    board.misses.push(...misses.map((miss) => ({ ...miss, document: name })));
    for (const [kind, row] of tally) board.tally.set(kind, add(board.tally.get(kind), row));
  }
  return board;
}

function add(a: Tally | undefined, b: Tally): Tally {
  return a ? { gold: a.gold + b.gold, predicted: a.predicted + b.predicted, found: a.found + b.found, exact: a.exact + b.exact } : b;
}

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export function scores(hits: number, { gold, predicted }: Tally): { precision: number; recall: number; f1: number } {
  const recall = gold ? hits / gold : 1;
  const precision = predicted ? hits / predicted : gold ? 0 : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function table(tally: Map<Kind, Tally>, kinds: readonly Kind[]): string {
  const rows = kinds.flatMap((kind): [string, Tally][] => (tally.has(kind) ? [[kind, tally.get(kind)!]] : []));
  const all = rows.map(([, row]) => row).reduce<Tally | undefined>(add, undefined) ?? { gold: 0, predicted: 0, found: 0, exact: 0 };
  const percent = (x: number) => (100 * x).toFixed(1).padStart(6);
  const line = ([name, row]: [string, Tally]) => {
    const [found, exact] = [scores(row.found, row), scores(row.exact, row)];
    const cells = [found.precision, found.recall, found.f1].map(percent).join('') + '   ' + [exact.precision, exact.recall, exact.f1].map(percent).join('');
    return `${name.padEnd(12)}${String(row.gold).padStart(6)}${String(row.predicted).padStart(6)}   ${cells}`;
  };
  return ['kind          gold  pred   found P     R    F1   exact P     R    F1', ...[...rows, ['all', all] as [string, Tally]].map(line)].join('\n');
}

const sureLine = ({ firm, right, wrong }: Sureness): string =>
  `sure and right: ${right} of ${firm} firm rows (${firm ? Math.round((100 * right) / firm) : 100} %); sure and wrong: ${wrong}`;

function missLine({ document, what, row, got }: Miss & { document: string }): string {
  const due = JSON.stringify(row.due) + (got ? ` got ${JSON.stringify(got.due)}` : '');
  return [document, what, row.kind, `¶${row.paragraph}`, due, row.quote].join('\t');
}
