import { parseArgs } from 'node:util';
import { isLength, RELATIONS, windowWords } from '../../libs/core/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import { correct, correctSession, undo } from '../../libs/tracker/index.js';
import type { ChangeView, Corrected, NewTime, ObligationMention, StandingView } from '../../libs/tracker/index.js';
import { clockOf } from '../clock.js';
import { readSettings } from '../settings.js';
import { withStore } from './database.js';
import { dayOption, oneOf, UsageError } from './usage.js';

const OPTIONS = {
  by: { type: 'string' }, on: { type: 'string' }, to: { type: 'string' }, source: { type: 'string' }, recorder: { type: 'string' },
  relation: { type: 'string', default: 'at' }, length: { type: 'string' }, opens: { type: 'string' }, closes: { type: 'string' },
} as const;

type Options = { [K in keyof typeof OPTIONS]?: string | undefined };

/** One command line: what it names, and its options. */
async function onStore(args: string[], names: number, work: (store: PostgresStore, positionals: string[], options: Options, now: Date) => Promise<Corrected>): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (positionals.length !== names) throw new UsageError(`It takes ${names === 1 ? 'one name' : `${names} names`}; an obligation is named by its id or as lists show it, in quotation marks: "A/RES/74/60 7/meeting/1".`);
  const settings = readSettings();
  return withStore(settings, async (store) => {
    console.log(account(await work(store, positionals, values, clockOf(settings).now())));
    return 0;
  });
}

/** `supersede`: a newer obligation stands in for an older one. */
export const supersede = (args: string[]): Promise<number> => onStore(args, 1, async (store, [name], { by, source, recorder }, now) =>
  correct(store, await idOf(store, name!), { kind: 'supersedes', other: await idOf(store, needed('by', by)), source, recordedBy: recorder }, now));

/** `postpone`: an obligation is to be at another time. */
export const postpone = (args: string[]): Promise<number> => onStore(args, 1, async (store, [name], { by, to, source, recorder }, now) =>
  correct(store, await idOf(store, name!), { kind: 'postpones', to: to === undefined ? null : timeOf(to), other: by && await idOf(store, by), source, recordedBy: recorder }, now));

/** `cancel`: an obligation is not to be. */
export const cancel = (args: string[]): Promise<number> => onStore(args, 1, async (store, [name], { by, source, recorder }, now) =>
  correct(store, await idOf(store, name!), { kind: 'cancels', other: by && await idOf(store, by), source, recordedBy: recorder }, now));

/** `hang`: the time of an obligation hangs on another one. */
export const hang = (args: string[]): Promise<number> => onStore(args, 1, async (store, [name], { on, relation, length, source, recorder }, now) => {
  if (length !== undefined && !isLength(length)) throw new UsageError(`--length "${length}" is not a length such as P90D or P6M.`);
  return correct(store, await idOf(store, name!), {
    kind: 'hangs', other: await idOf(store, needed('on', on)), relation: oneOf('relation', relation ?? 'at', RELATIONS), by: length ?? null, source: needed('source', source), recordedBy: recorder,
  }, now);
});

/** `confirm`: a person found the reading right. */
export const confirm = (args: string[]): Promise<number> => onStore(args, 1, async (store, [name], { source, recorder }, now) =>
  correct(store, await idOf(store, name!), { kind: 'confirms', source, recordedBy: recorder }, now));

/** `dismiss`: a person found that the text asks for no such thing. */
export const dismiss = (args: string[]): Promise<number> => onStore(args, 1, async (store, [name], { source, recorder }, now) =>
  correct(store, await idOf(store, name!), { kind: 'dismisses', source, recordedBy: recorder }, now));

/** `undo`: takes a correction back. */
export const undoCorrection = (args: string[]): Promise<number> => onStore(args, 1, (store, [id], { recorder }, now) => undo(store, id!, recorder ?? null, now));

/** `correct-session`: a session opens on another day. */
export const openSession = (args: string[]): Promise<number> => onStore(args, 2, async (store, [organ, number], { opens, closes, source, recorder }, now) => {
  if (!/^[1-9]\d{0,3}$/.test(number!)) throw new UsageError(`"${number}" is not the number of a session.`);
  const days = { opens: dayOption('opens', opens), closes: closes === undefined ? undefined : dayOption('closes', closes) };
  return correctSession(store, { organ: organ!, number: Number(number), ...days }, { source: needed('source', source), recordedBy: recorder }, now);
});

function needed(option: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`--${option} is missing.`);
  return value;
}

/** `2021-07-26/2021-07-30`, `2021-07-26`, `2021-07` or `2021`. */
function timeOf(text: string): NewTime {
  const whole = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (whole) {
    const [from, to] = whole[2] ? [whole[2], whole[2]] : ['01', '12'];
    const last = new Date(Date.UTC(Number(whole[1]), Number(to), 0)).getUTCDate();
    return { start: dayOption('to', `${whole[1]}-${from}-01`), end: dayOption('to', `${whole[1]}-${to}-${String(last).padStart(2, '0')}`), precision: whole[2] ? 'month' : 'year' };
  }
  const [start, end = start] = text.split('/');
  return { start: dayOption('to', start), end: dayOption('to', end), precision: 'day' };
}

/** An obligation by its id, or by the name that lists show; two translations of one document share their names. */
async function idOf(store: PostgresStore, name: string): Promise<string> {
  if (/^[0-9a-f-]{36}$/i.test(name)) return name;
  const found = await store.obligationsCalled(name);
  if (found.length > 1) throw new UsageError(`${found.length} obligations are called "${name}", one in each translation; name one by its id: ${found.join(', ')}.`);
  if (!found[0]) throw new UsageError(`No obligation is called "${name}"; \`list --format jsonl\` shows names and ids.`);
  return found[0];
}

/** What was recorded and what it did, for people. */
function account({ correction, changed, changes }: Corrected): string {
  const { id, kind, source, undone } = correction;
  const head = `${undone ? 'Undone' : 'Recorded'}: ${kind} (${source}), correction ${id}.`;
  return [head, `${changed} obligation${changed === 1 ? '' : 's'} changed.`, ...changes.map(line), ...(undone || changed === 0 ? [] : [`Take it back with: undo ${id}`])].join('\n');
}

const line = ({ obligation, through, before, after }: ChangeView): string =>
  `  ${obligation.ref}: ${when(before)} → ${when(after)}${through ? `, with ${named(through)}` : ''}`;

function when({ due, first, last, basis, because, lifecycle }: StandingView): string {
  if (lifecycle !== 'open') return lifecycle;
  return (basis && windowWords(due, { first, last, basis, because })) ?? 'no day';
}

const named = ({ event, ref }: ObligationMention): string => (event ? `${event} (${ref})` : ref);
