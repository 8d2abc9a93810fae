import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Hands a folder with these files to the work, and removes it afterwards. */
export async function inProject<T>(files: Record<string, string>, work: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'mandate-tracker-project-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A script of the project. They are plain JavaScript without types, because they run before anything is installed or built. */
export const loadScript = async (name: string): Promise<unknown> => import(`../../scripts/${name}`);
