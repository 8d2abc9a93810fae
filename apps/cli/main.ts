import { fileURLToPath } from 'node:url';
import { fail } from '../process.js';
import { bench } from './bench/bench.js';
import { cancel, confirm, dismiss, hang, openSession, postpone, supersede, undoCorrection } from './correct.js';
import { evaluate } from './evaluate/evaluate.js';
import { explain } from './explain/explain.js';
import { extract } from './extract.js';
import { ingestFiles } from './ingest.js';
import { list } from './list.js';
import { migrateDatabase } from './migrate.js';
import { rereadDocuments } from './reread.js';
import { simulateFiles } from './simulate.js';
import { start } from './start.js';
import { UsageError } from './usage.js';

const COMMANDS: Record<string, { run: (args: string[]) => Promise<number>; usage: string; does: string }> = {
  start: { run: start, usage: 'start', does: 'run everything on this machine: database, worker, API and dashboard' },
  extract: { run: extract, usage: 'extract [--format jsonl|text] [--with-text] FILE… (- for stdin)', does: 'show the obligations of documents; needs no server' },
  explain: { run: explain, usage: 'explain FILE#N | --time CODE [--kind KIND] [--adopted DAY]', does: 'tell what the N-th obligation of a file asks, what its date means and why; or what a time such as "GA 80" means' },
  simulate: { run: simulateFiles, usage: 'simulate --from DAY --to DAY [--format jsonl|text] FILE…', does: 'list every mail that would go out, and send none' },
  evaluate: { run: evaluate, usage: 'evaluate [--kinds all|meeting,report,…] [--misses] [--metamorphic] FOLDER…', does: 'score the extraction against documents with hand-made truth, or see that their form alters nothing' },
  bench: { run: bench, usage: 'bench extract [--write] [FOLDER…]', does: 'measure the speed of extraction beside other readers of dates' },
  ingest: { run: ingestFiles, usage: 'ingest FILE…', does: 'read documents into the tracker' },
  reread: { run: rereadDocuments, usage: 'reread [--dry-run] [DOCUMENT…]', does: 'read what the tracker holds again with the rules of this version, all of it or the documents named; what is new is added, nothing is changed' },
  list: { run: list, usage: 'list [--as-of DAY] [--status …] [--kind …] [--limit N] [--format jsonl|text]', does: 'show what the tracker holds' },
  postpone: { run: postpone, usage: 'postpone OBLIGATION --to DAY[/DAY] --source TEXT [--by NEWER]', does: 'an obligation is at another time; what hangs on it moves with it' },
  supersede: { run: supersede, usage: 'supersede OBLIGATION --by NEWER [--source TEXT]', does: 'a newer obligation stands in for an older one; what hung on that hangs on the newer' },
  cancel: { run: cancel, usage: 'cancel OBLIGATION --source TEXT [--by NEWER]', does: 'an obligation does not take place; what hangs on it has no day any more' },
  hang: { run: hang, usage: 'hang OBLIGATION --on EVENT --source TEXT [--relation at|before|until|after] [--length P90D]', does: 'the time of an obligation hangs on another one' },
  confirm: { run: confirm, usage: 'confirm OBLIGATION [--recorder NAME] [--source TEXT]', does: 'a person compared a reading that is not sure with the text and found it right: people are reminded of it' },
  dismiss: { run: dismiss, usage: 'dismiss OBLIGATION [--recorder NAME] [--source TEXT]', does: 'a person found that the text asks for no such thing: it is closed' },
  'correct-session': { run: openSession, usage: 'correct-session ORGAN NUMBER --opens DAY [--closes DAY] --source TEXT', does: 'a session opens on another day; what is due at it is dated anew' },
  undo: { run: undoCorrection, usage: 'undo CORRECTION', does: 'take one of these back: everything stands as if it had never been' },
  migrate: { run: migrateDatabase, usage: 'migrate', does: 'bring the schema of DATABASE_URL up to date and put the first data in place' },
};

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return `Mandate Tracker: npm run -s cli -- COMMAND\n\n${lines.join('\n')}\n\nDays are written 2020-01-15.`;
}

/** Runs one command and returns its exit code: 0 done, 1 something failed, 2 the command was not understood. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(help());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    console.error(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!usage) {
      fail(error);
      return 1;
    }
    console.error(`${error.message}\nUsage: npm run -s cli -- ${command.usage}`);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
