import { parseArgs } from 'node:util';
import { KINDS, readDueCode, resolve } from '../../../libs/core/index.js';
import type { DocumentFacts, Due, Kind, Obligation } from '../../../libs/core/index.js';
import { study } from '../../../libs/tracker/index.js';
import { readFileSource } from '../files.js';
import { localData } from '../seeds.js';
import { dayOption, oneOf, UsageError } from '../usage.js';
import { account } from './account.js';
import type { Explained } from './explained.js';
import { followsOf } from './follows.js';
import { whenOf } from './when.js';

/**
 * `explain FILE#N`: what the N-th obligation of the file (as `extract` numbers them) asks, what its date means and why.
 * `explain --time CODE`: the same of a time alone, written as `extract` lists it.
 */
export async function explain(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { time: { type: 'string' }, kind: { type: 'string', default: 'report' }, adopted: { type: 'string' } } });
  if (values.time !== undefined) {
    if (positionals.length > 0) throw new UsageError('Name an obligation as FILE#N, or a time with --time, not both.');
    console.log(await explainTime(values.time, oneOf('kind', values.kind, KINDS), values.adopted));
    return 0;
  }
  const parts = positionals[0]?.match(/^(.+)#(\d+)$/);
  if (!parts || positionals.length !== 1) throw new UsageError('Name one obligation as FILE#N, N from 1 as `extract` numbers them, or a time with --time.');
  console.log(await explainObligation(parts[1]!, Number(parts[2])));
  return 0;
}

/** The explanation of one obligation of a file. @throws UsageError where the file has no such number */
export async function explainObligation(file: string, number: number): Promise<string> {
  const read = await readFileSource(file);
  if ('error' in read) throw read.error;
  const data = await localData();
  const { documents, obligations } = study(read.source.text, read.source.name, data.calendar);
  const obligation = obligations[number - 1];
  if (!obligation) throw new UsageError(`${file} has ${obligations.length} obligations; there is no number ${number}.`);
  const facts = documents[obligation.part] ?? NOTHING_SAID;
  return account({ obligation, document: facts.symbol ?? read.source.name, facts, text: read.source.text, ...data });
}

/** The explanation of a time alone. @throws UsageError where the code is no time */
export async function explainTime(code: string, kind: Kind, adoptedOn?: string): Promise<string> {
  const symbol = readDueCode(code);
  if (!symbol) throw new UsageError(`"${code}" is no time; write it as \`extract\` lists it: 2020-06-15/2020-06-19, ../2030, 2024-Q1, "2024 early", "GA 80 main", "annual --05-31".`);
  const adopted = adoptedOn === undefined ? null : dayOption('adopted', adoptedOn);
  const data = await localData();
  const facts = { ...NOTHING_SAID, adopted };
  const obligation = bare(symbol, kind, resolve(symbol, kind, facts, data.calendar));
  const explained: Explained = { obligation, document: '', facts, text: '', ...data };
  return [`“${code}” as the time of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind.replace('_', ' ')}`, '', ...whenOf(explained), '', ...followsOf(explained)].join('\n');
}

/** Of a document that says nothing of itself. */
const NOTHING_SAID: DocumentFacts = { symbol: null, session: null, organ: null, adopted: null };

/** An obligation of which nothing is known but its time. */
function bare(symbol: Due, kind: Kind, resolution: Obligation['resolution']): Obligation {
  return {
    kind, part: 0, due: symbol, resolution, key: '', ref: '', anchor: null, paragraph: '', quote: '', who: null, to: null, place: null, duration: null, qualifiers: [],
    strength: 'S4', confidence: 1, rule: '', undated: null, meeting: null, hangsOn: null, spans: [], evidence: {},
  };
}
