import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SEEDS } from '../../folders.js';
import { oneOf } from '../usage.js';
import { measure, textsBelow } from './extract.js';
import { loadPeers } from './peers.js';
import { page, tables } from './report.js';

const PAGE = join(ROOT, 'docs/benchmarks/extract.md');

/** `bench extract`: the speed of the whole extraction beside readers of dates that others wrote. */
export async function bench(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
  const [subject = '', ...named] = positionals;
  oneOf('bench', subject, ['extract']);
  const folders = named.length > 0 ? named.map((folder) => resolve(folder)) : [join(SEEDS, 'documents')];
  const texts = await textsBelow(folders);
  const { peers, absent } = await loadPeers();
  const { figures, unread } = measure(texts, peers);
  const remarks = [
    ...absent.map((name) => `Not measured: ${name} is not installed; it comes with the packages for development.`),
    ...unread.map((language) => `Left out: documents in "${language}", for which there are no rules.`),
  ];
  console.log([tables(figures), ...remarks].join('\n\n'));
  if (values.write) {
    await mkdir(dirname(PAGE), { recursive: true });
    await writeFile(PAGE, page(figures, remarks, circumstances(folders)));
    console.log(`\nWritten to ${PAGE}.`);
  }
  return 0;
}

function circumstances(folders: readonly string[]) {
  const [first] = cpus();
  const machine = `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'} with ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return { day: new Date().toISOString().slice(0, 10), machine, node: process.versions.node, folders: folders.map((folder) => basename(folder)) };
}
