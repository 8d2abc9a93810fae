import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** A real headless browser that came with the npm packages: nothing is installed on the machine, nothing is downloaded. */
export interface LaunchedBrowser {
  browser: Browser;
  /** Closes it and removes what it was unpacked into. */
  close(): Promise<void>;
}

/** The package unpacks the libraries of its Linux only where it believes to be in that cloud; these are what a bare machine lacks (libnss3 and others). */
const CLOUD = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/**
 * Unpacks the browser into a folder of its own (about a second; a shared one could belong to another user, or be half written) and starts it.
 * It sees the fonts of the package and no other, so that pages look the same on every machine: Latin ones only, which leaves Chinese to the dashboard.
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'browser-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const executablePath = await unpack(folder);
    // The package's own list of fonts looks in fixed folders, and without any font the browser ends at the first word.
    await writeFile(join(folder, 'fonts.conf'), `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`);
    const browser = await chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env, ...surroundings(folder) } });
    return { browser, close: async () => { await browser.close(); await remove(); } };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Where the browser finds the libraries and the fonts that were unpacked beside it; it writes nowhere else. */
const surroundings = (folder: string) => ({
  LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
  FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  HOME: folder,
  TMPDIR: folder,
});

/** In a process of its own, for the package goes by the environment alone. Returns the path of the browser. */
async function unpack(folder: string): Promise<string> {
  const script = `import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname, env: { ...process.env, ...CLOUD, TMPDIR: folder },
  });
  return stdout;
}

/**
 * No sandbox: neither root nor a container can have one, and the browser sees pages of this product only.
 * The package's own list is left aside, for it switches off the web's security rules, and these are part of what is tested.
 */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
