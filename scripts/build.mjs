import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { runProgram } from './program.mjs';
import { say } from './project.mjs';

const SERVER_FOLDERS = ['apps', 'libs', 'migrations'];

/** The two things that are built: what they are made of, what must be there afterwards, and how they are made. */
const PARTS = {
  server: {
    title: 'the server',
    // Everything below apps/ except the dashboard.
    sources: (root) => SERVER_FOLDERS.flatMap((folder) => filesBelow(root, folder)).filter((file) => !file.startsWith('apps/dashboard/') && !/\.(spec\.ts|md)$/.test(file)),
    settings: ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'],
    results: ['api', 'worker', 'cli'].map((app) => `dist/apps/${app}/main.js`),
    make: async (root) => {
      // What the compiler remembers of an earlier build would keep it from writing a file that has since been deleted.
      rmSync(join(root, 'dist/.tsbuildinfo'), { force: true });
      const made = await runProgram([process.execPath, join(root, 'node_modules/@nestjs/cli/bin/nest.js'), 'build'], { cwd: root });
      if (made.code === 0) removeLeftovers(root);
      return made;
    },
  },
  dashboard: {
    title: 'the dashboard',
    sources: (root) => filesBelow(root, 'apps/dashboard').filter((file) => !/\.(spec\.tsx?|md)$/.test(file)),
    settings: ['package-lock.json'],
    results: ['dist/dashboard/index.html'],
    make: (root) => runProgram(
      [process.execPath, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'apps/dashboard/vite.config.ts', '--logLevel', 'warn'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
    ),
  },
};

/**
 * Builds those of the named parts whose sources have changed since their last build.
 * @param {string} root  folder of the project
 * @param {('server' | 'dashboard')[]} names
 * @returns {Promise<boolean>} false when a build failed; what the compiler said has been shown
 */
export async function build(root, names) {
  if (names.every((name) => isFresh(root, name))) return true;
  return alone(join(root, 'dist/.lock-build'), async () => {
    const made = await Promise.all(names.filter((name) => !isFresh(root, name)).map((name) => make(root, name)));
    return made.every(Boolean);
  }, () => say('Another process is building; waiting for it.'));
}

async function make(root, name) {
  const { title, make: compile } = PARTS[name];
  say(`Building ${title}.`);
  rmSync(stamp(root, name), { force: true });
  // Taken before the build: a source that changes meanwhile makes the result stale, not fresh.
  const sources = fingerprint(root, name);
  const { code, output } = await compile(root);
  if (code === 0) writeFileSync(stamp(root, name), sources);
  else say(`${output.trim()}\nBuilding ${title} failed.`);
  return code === 0;
}

function isFresh(root, name) {
  const { results } = PARTS[name];
  if (![...results.map((result) => join(root, result)), stamp(root, name)].every((file) => existsSync(file))) return false;
  return readFileSync(stamp(root, name), 'utf8') === fingerprint(root, name);
}

const stamp = (root, name) => join(root, `dist/.built-${name}`);

/** Content and not times: a checkout or a copy changes the times of files that did not change. */
function fingerprint(root, name) {
  const { sources, settings } = PARTS[name];
  const hash = createHash('sha256');
  for (const file of [...sources(root), ...settings]) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** All files below a folder, as sorted paths from the root. */
function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** What was compiled from a source that is gone: a deleted migration must not run. */
function removeLeftovers(root) {
  for (const file of SERVER_FOLDERS.flatMap((folder) => filesBelow(root, `dist/${folder}`))) {
    const source = file.slice('dist/'.length).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(join(root, source))) rmSync(join(root, file));
  }
}
