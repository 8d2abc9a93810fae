import { parseArgs } from 'node:util';
import { dueCode, localDate, type Due } from '../../libs/core/index.js';
import type { PostgresStore } from '../../libs/store/index.js';
import { reread, type DocumentView, type Reread } from '../../libs/tracker/index.js';
import { clockOf } from '../clock.js';
import { readSettings } from '../settings.js';
import { withStore } from './database.js';
import { UsageError } from './usage.js';

/** Documents fetched at a time. */
const PAGE = 100;

/** `reread`: reads what the tracker holds again with the rules of this version, and tells what they find that the former ones did not. */
export async function rereadDocuments(args: string[]): Promise<number> {
  const { values: { 'dry-run': dry }, positionals: wanted } = parseArgs({ args, allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false } } });
  const settings = readSettings();
  const now = clockOf(settings).now();
  return withStore(settings, async (store) => {
    const documents = await documentsOf(store, now);
    const called = ({ id, name, symbol }: DocumentView) => [id, name, symbol];
    const unknown = wanted.filter((one) => !documents.some((document) => called(document).includes(one)));
    if (unknown.length > 0) throw new UsageError(`The tracker holds no document called ${unknown.map((one) => `"${one}"`).join(', ')}.`);
    const chosen = wanted.length === 0 ? documents : documents.filter((document) => called(document).some((one) => one !== null && wanted.includes(one)));
    let added = 0;
    for (const document of chosen) {
      const found = await reread(store, document, now, { dry });
      if (!found) continue;
      if (!found.divided) added += found.added.length;
      for (const line of told(document, found)) console.log(line);
    }
    console.log(`${chosen.length} documents read again: ${added} obligations ${dry ? 'would be added (dry run, nothing kept)' : 'added'}.`);
    return 0;
  });
}

async function documentsOf(store: PostgresStore, now: Date): Promise<DocumentView[]> {
  const found: DocumentView[] = [];
  let cursor: string | null = null;
  do {
    const { items, next } = await store.documents(localDate(now, 'UTC'), false, { cursor, limit: PAGE });
    found.push(...items);
    cursor = next;
  } while (cursor !== null);
  return found.reverse();
}

/** Nothing for a document in which nothing else is found than before. */
function told({ symbol, name }: DocumentView, { added, otherwise, gone, divided }: Reread): string[] {
  if (divided) return [`${symbol ?? name}: is now divided into other documents than when it was read first, so nothing was added. Compare it with what "extract" finds.`];
  if (added.length + otherwise.length + gone.length === 0) return [];
  return [
    `${symbol ?? name}: ${added.length} new, ${otherwise.length} read otherwise, ${gone.length} no longer found`,
    ...added.map(({ ref, due, kind, quote }) => `  new            ${ref}  ${kind} ${timeOf(due)}\n                 ${quote}`),
    ...otherwise.map(({ before, now }) => `  read otherwise ${before.ref}  was ${before.kind} ${timeOf(before.due)}, is ${now.kind} ${timeOf(now.due)}\n                 ${now.quote}`),
    ...gone.map(({ ref, kind, due, quote }) => `  not found now  ${ref}  ${kind} ${timeOf(due)}\n                 ${quote}`),
  ];
}

const timeOf = (due: Due | null): string => (due ? dueCode(due) : 'undated');
