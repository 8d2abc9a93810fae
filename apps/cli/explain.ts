import { anchorOf, policyFor, SURE } from '../../libs/core/index.js';
import type { Calendar, Obligation, Policy, Span } from '../../libs/core/index.js';
import { study } from '../../libs/tracker/index.js';
import { readFileSource } from './files.js';
import { localData } from './seeds.js';
import { UsageError } from './usage.js';

/** `explain FILE#N`: how the N-th obligation of the file (as `extract` numbers them) was found, what its date means, and why. */
export async function explain(args: string[]): Promise<number> {
  const [target] = args;
  const parts = target?.match(/^(.+)#(\d+)$/);
  if (!parts || args.length !== 1) throw new UsageError('Name one obligation as FILE#N, N from 1 as `extract` numbers them.');
  const [, file, number] = parts as unknown as [string, string, string];
  const read = await readFileSource(file);
  if ('error' in read) throw read.error;
  const { calendar, policies } = await localData();
  const { document, obligations } = study(read.source.text, read.source.name, calendar);
  const obligation = obligations[Number(number) - 1];
  if (!obligation) throw new UsageError(`${file} has ${obligations.length} obligations; there is no number ${number}.`);
  console.log(account(obligation, document.symbol ?? file, read.source.text, calendar, policies));
  return 0;
}

function account(o: Obligation, document: string, text: string, calendar: Calendar, policies: Policy[]): string {
  const words = (spans: Span[]) => spans.map(([a, b]) => text.slice(a, b).replace(/\s+/g, ' ')).join(' … ');
  const evidence = Object.entries(o.evidence).map(([field, spans]) => `  ${field.padEnd(10)} “${words(spans)}” at ${spans.map((s) => s.join('–')).join(', ')}`);
  const sure = o.confidence >= SURE ? 'sure' : 'not sure: a person should look';
  return [
    `${document}, paragraph ${o.paragraph}: ${o.kind}${o.who ? ` by the ${o.who}` : ''}${o.to ? ` to ${o.to}` : ''}`,
    `“${o.quote}”`,
    '',
    `Found by rule ${o.rule} (verb class ${o.strength}; confidence ${o.confidence}, ${sure}).`,
    ...(evidence.length > 0 ? ['Proof in the text:', ...evidence] : []),
    '',
    ...when(o),
    '',
    ...counting(o, calendar, policies),
  ].join('\n');
}

function when({ resolution, undated }: Obligation): string[] {
  if ('refused' in resolution) return [`No day can be known: ${undated ?? resolution.refused}.`];
  const { first, last, basis, because } = resolution;
  const window = first === last ? String(first) : `${first ?? 'any time'} to ${last ?? 'any time'}`;
  return [`When: ${window} (${basis}).`, ...because.map((reason) => `  - ${reason}`)];
}

function counting(o: Obligation, calendar: Calendar, policies: Policy[]): string[] {
  const anchor = anchorOf(o, calendar);
  if (!anchor) return ['Reminders: no countdown, for no single day can be counted from.'];
  const days = policyFor(o.kind, policies).daysBefore.join(', ');
  const told = 'because' in o.resolution ? o.resolution.because : [];
  return [`Reminders: ${days} days before ${anchor.day} (${anchor.basis}).`, ...anchor.because.filter((reason) => !told.includes(reason)).map((reason) => `  - ${reason}`)];
}
