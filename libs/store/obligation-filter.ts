import type { Status } from '../core/index.js';
import type { ObligationFilter } from '../tracker/index.js';
import { ADOPTED } from './documents.js';
import { STATUS } from './obligation-row.js';
import { isUuid, storable } from './sql.js';

/** The conditions of a statement, with their values as parameters. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly all: string[] = [];

  /** The placeholder that stands for the value: `$3`. */
  value(value: unknown): string {
    return `$${this.values.push(storable(value))}`;
  }

  add(condition: string): void {
    this.all.push(condition);
  }

  /** All of them, for `where`. */
  get sql(): string {
    return this.all.length > 0 ? this.all.join(' and ') : 'true';
  }
}

const NONE = 'none';
/** More words than that make a search no narrower, only slower. */
const MOST_WORDS = 10;

/** Statuses that imply that the last day has not passed. Said as a condition of its own, it lets the index skip years of what is over. */
const NOT_OVER: readonly Status[] = ['upcoming', 'current'];

/** What of obligation `o`, its document `d`, its header `h` and its window `w` has to hold. @returns the placeholder of the day */
export function narrow(where: Conditions, filter: ObligationFilter): string {
  const asOf = where.value(filter.asOf);
  where.add(ADOPTED(asOf, where.value(filter.adoptedOnly)));
  if (filter.status?.length) where.add(`${STATUS(asOf)} = any(${where.value(filter.status)}::text[])`);
  if (filter.status?.length && filter.status.every((status) => NOT_OVER.includes(status))) where.add(`coalesce(w.last_day, 'infinity'::date) >= ${asOf}::date`);
  if (filter.kind?.length) where.add(`o.kind = any(${where.value(filter.kind)}::text[])`);
  if (filter.owner !== undefined) where.add(isOr('o.owner_id', filter.owner, (owner) => sameId(where, 'o.owner_id', owner)));
  if (filter.body !== undefined) where.add(isOr('o.body', filter.body, (body) => `o.body = ${where.value(body)}`));
  if (filter.session !== undefined) where.add(isOr('w.session', filter.session, (session) => `w.session = ${where.value(session)}`));
  if (filter.document !== undefined) where.add(sameId(where, 'o.document_id', filter.document));
  for (const word of wordsOf(filter.text)) where.add(`${TEXT} ilike ${where.value(`%${literal(word)}%`)}`);
  return asOf;
}

const isOr = (column: string, wanted: string, matches: (wanted: string) => string): string =>
  wanted === NONE ? `${column} is null` : matches(wanted);

const sameId = (where: Conditions, column: string, id: string): string => (isUuid(id) ? `${column} = ${where.value(id)}::uuid` : 'false');

/** Line ends between the fields: no word reaches from one into the next. */
const TEXT = `concat_ws(E'\\n', o.quote, o.who, o.to_whom, h.symbol, h.title)`;

const wordsOf = (text = ''): string[] => text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** For LIKE, so that % and _ stand for themselves. */
const literal = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
