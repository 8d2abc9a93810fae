import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';

const FOLDERS = ['apps', 'libs', 'migrations', 'test'];
const START = '<!-- import-graph:start -->';
const END = '<!-- import-graph:end -->';

/**
 * Reads every import of the project.
 * @param {string} root  folder of the project
 * @returns {Promise<{ faults: string[], graph: string }>} the imports that the rules forbid, one line each; and the picture of those between folders
 */
export async function readImports(root) {
  const { output } = await cruise(FOLDERS.filter((folder) => existsSync(join(root, folder))), {
    ...config.options, baseDir: root, validate: true, ruleSet: { forbidden: config.forbidden },
  }, config.options.enhancedResolveOptions);
  const comments = new Map(config.forbidden.map(({ name, comment }) => [name, comment]));
  return {
    faults: output.summary.violations.map(({ rule, from, to, cycle }) => `${where(from, to, cycle)}: ${comments.get(rule.name)} (${rule.name})`),
    graph: draw(output.modules),
  };
}

const where = (from, to, cycle) => (cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : from === to ? from : `${from} → ${to}`);

/** Mermaid: an arrow from each folder to those that it imports, dashed where it takes only types. Tests are left out; they may import anything. */
function draw(modules) {
  const rooms = new Set();
  const arrows = new Map();
  for (const { source, dependencies } of modules.filter((module) => isOurs(module.source))) {
    const from = roomOf(source);
    rooms.add(from);
    for (const { resolved, dependencyTypes } of dependencies.filter((dependency) => isOurs(dependency.resolved))) {
      const to = roomOf(resolved);
      // The door of libs/core opens on all of its rooms: no news.
      if (to === from || from === 'libs/core') continue;
      const key = `${idOf(from)} ${idOf(to)}`;
      arrows.set(key, arrows.get(key) === '-->' || !dependencyTypes.includes('type-only') ? '-->' : '-.->');
    }
  }
  const boxes = (within) => [...rooms].filter(within).sort().map((room) => `${idOf(room)}["${room === 'apps' ? 'apps/*.ts' : room}"]`);
  return [
    '```mermaid', 'flowchart TB',
    ...boxes((room) => !room.startsWith('libs/core')).map((box) => `  ${box}`),
    '  subgraph libs_core["libs/core"]', ...boxes((room) => room.startsWith('libs/core/')).map((box) => `    ${box}`), '  end',
    ...[...arrows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, arrow]) => `  ${key.replace(' ', ` ${arrow} `)}`), '```',
  ].join('\n');
}

const isOurs = (file) => /^(apps|libs|migrations)\//.test(file) && !/[.]spec[.]tsx?$/.test(file);
const idOf = (room) => room.replace(/[^a-z]/g, '_');

/** The folder that stands in the picture for a file: a step of the pipeline, a library, an application. Files that the applications share are one room. */
function roomOf(file) {
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, file.startsWith('libs/core/') ? 3 : 2).join('/');
}

/**
 * Compares the picture in ARCHITECTURE.md with the imports that are there.
 * @param {boolean} write  put the picture in place instead of finding fault
 * @returns {string[]} faults
 */
export function pictureFaults(root, graph, write) {
  const file = join(root, 'ARCHITECTURE.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `# Architecture\n\n${START}\n${END}\n`;
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) return [`ARCHITECTURE.md has no place for the picture of the imports: ${START} and ${END}, each on a line of its own.`];
  const fresh = `${text.slice(0, start)}${START}\n${graph}\n${text.slice(end)}`;
  if (write) writeFileSync(file, fresh);
  return write || fresh === text ? [] : ['The picture of the imports in ARCHITECTURE.md is stale: npm run check -- --write draws it anew.'];
}
