import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the same whether this runs from the sources or from dist/. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));
export const SEEDS = join(ROOT, 'seeds');
export const DASHBOARD = join(ROOT, 'dist', 'dashboard');

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}
