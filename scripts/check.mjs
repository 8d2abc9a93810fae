import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { docsFaults } from './docs.mjs';
import { pictureFaults, readImports } from './imports.mjs';
import { runProgram } from './program.mjs';
import { ROOT, say } from './project.mjs';

/**
 * Checks everything that needs no running program: types, lint, imports, the picture of them, documents. All steps run,
 * each says one line, and what a failed one found follows it.
 * @param {string[]} args  --write draws the picture in ARCHITECTURE.md anew
 * @returns {Promise<number>} the exit code
 */
export async function check(args) {
  const unknown = args.filter((arg) => arg !== '--write');
  if (unknown.length > 0) {
    say(`check does not know ${unknown.join(' ')}; it knows --write.`);
    return 2;
  }
  let failed = 0;
  for (const [title, step] of steps(args.includes('--write'))) {
    const faults = await step();
    console.log(`${faults.length === 0 ? 'ok    ' : 'failed'} ${title}`);
    if (faults.length > 0) console.log(faults.join('\n').replace(/^(?=.)/gm, '    '));
    failed += faults.length === 0 ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
}

function steps(write) {
  const imports = readImports(ROOT);
  return [
    ['types', () => program('typescript/bin/tsc', '-p', 'tsconfig.json')],
    ['types of libs/core, which sees neither Node nor a browser', () => program('typescript/bin/tsc', '-p', 'libs/core/tsconfig.json')],
    ...existsSync(join(ROOT, 'apps/dashboard/tsconfig.json')) ? [['types of the dashboard', () => program('typescript/bin/tsc', '-p', 'apps/dashboard/tsconfig.json')]] : [],
    ['lint', () => program('eslint/bin/eslint.js', '.', '--max-warnings', '0')],
    ['who imports whom', async () => (await imports).faults],
    ['picture of the imports in ARCHITECTURE.md', async () => pictureFaults(ROOT, (await imports).graph, write)],
    ['documents', () => docsFaults(ROOT)],
  ];
}

/** Runs a program of an npm package; what it printed are the faults when it failed. */
async function program(file, ...args) {
  const { code, output } = await runProgram([process.execPath, join(ROOT, 'node_modules', file), ...args], { cwd: ROOT });
  return code === 0 ? [] : [output.trim() || `ended with code ${code}`];
}
