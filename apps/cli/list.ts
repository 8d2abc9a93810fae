import { parseArgs } from 'node:util';
import { dueCode, KINDS, localDate, said, STATUSES } from '../../libs/core/index.js';
import type { Kind, Status } from '../../libs/core/index.js';
import type { ObligationRow } from '../../libs/tracker/index.js';
import { clockOf } from '../clock.js';
import { readSettings } from '../settings.js';
import { withStore } from './database.js';
import { dayOption, FORMATS, oneOf, UsageError } from './usage.js';

/** `list`: the obligations of the tracker, soonest first. */
export async function list(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      'as-of': { type: 'string' }, status: { type: 'string', multiple: true }, kind: { type: 'string', multiple: true },
      limit: { type: 'string', default: '50' }, format: { type: 'string', default: 'text' },
    },
  });
  const format = oneOf('format', values.format, FORMATS);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new UsageError(`--limit "${values.limit}" is not a number from 1 to 200.`);
  const settings = readSettings();
  const given = values['as-of'];
  const asOf = given === undefined ? localDate(clockOf(settings).now(), 'UTC') : dayOption('as-of', given);
  const status = values.status?.map((text): Status => oneOf('status', text, STATUSES));
  const kind = values.kind?.map((text): Kind => oneOf('kind', text, KINDS));
  return withStore(settings, async (store) => {
    const { items, next } = await store.obligations({ asOf, adoptedOnly: given !== undefined, status, kind }, { cursor: null, limit });
    for (const row of items) console.log(format === 'jsonl' ? JSON.stringify(said(row, 'en')) : line(row));
    if (next && format === 'text') console.log(`… and more: raise --limit, or narrow with --status or --kind.`);
    return 0;
  });
}

const line = ({ status, due, kind, ref, who, quote }: ObligationRow): string =>
  `${status.padEnd(10)} ${(due ? dueCode(due) : 'undated').padEnd(24)} ${kind.padEnd(11)} ${ref}  ${who ?? ''}\n           ${quote}`;
