#!/usr/bin/env node
// Writes test/golden/scoreboard.json from the program as it is built in dist/ (npm run build), and says which misses known-misses.json
// lists no longer rightly: a new one wants a reason, a mended one leaves the list. Run it in the project's folder.
import { readFile, writeFile } from 'node:fs/promises';
import { scoreFolder } from '../../dist/apps/cli/evaluate/evaluate.js';
import { localData } from '../../dist/apps/cli/seeds.js';

const FOLDER = 'test/golden';
const { calendar } = await localData();
const known = JSON.parse(await readFile(`${FOLDER}/known-misses.json`, 'utf8'));
const nameOf = ({ language, document, what, kind, paragraph, quote }) => [language, document, what, kind, paragraph, ...(what === 'spurious' ? [] : [quote])].join(' | ');

const scoreboard = {};
const misses = [];
for (const language of ['zh', 'en']) {
  const board = await scoreFolder(`${FOLDER}/documents/${language}`, calendar);
  scoreboard[language] = Object.fromEntries([...board.tally].sort(([a], [b]) => a.localeCompare(b)));
  misses.push(...board.misses.map(({ document, what, row: { kind, paragraph, quote } }) => ({ language, document, what, kind, paragraph, quote, reason: '' })));
}
const lines = Object.entries(scoreboard).map(([language, kinds]) =>
  ` "${language}": {\n${Object.entries(kinds).map(([kind, figures]) => `  "${kind}": ${JSON.stringify(figures)}`).join(',\n')}\n }`);
await writeFile(`${FOLDER}/scoreboard.json`, `{\n${lines.join(',\n')}\n}\n`);

const [listed, present] = [known, misses].map((list) => new Set(list.map(nameOf)));
for (const miss of misses) if (!listed.has(nameOf(miss))) console.log(`to be listed:   ${JSON.stringify(miss)}`);
for (const miss of known) if (!present.has(nameOf(miss))) console.log(`to be removed:  ${nameOf(miss)}`);
