import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the current one is. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

// A reader who left (`2>&1 | head`) must not end an installation in the middle.
process.stderr.on('error', () => undefined);

/** Progress goes to standard error: programs read what a command writes to standard output. */
export const say = (sentence) => { process.stderr.write(`${sentence}\n`); };
