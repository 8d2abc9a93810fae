import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** One Ctrl-C may reach us twice, from the terminal and from npm; only what comes later than this is a second one. */
const SAME_SIGNAL_MS = 1_000;

/**
 * Runs a program to its end. A signal to this process is passed on, so that nothing is left running behind it; a second one kills.
 * @param {string[]} command  the program and its arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shown?: boolean, started?: (pid: number) => void }} how
 *   shown: it uses our own input and output; else its output is kept, without colours
 * @returns {Promise<{ code: number, output: string }>} code: 128 + the number of the signal when one ended it, 127 when it could not be started
 */
export function runProgram([program, ...args], { cwd, env = process.env, shown = false, started }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    if (child.pid !== undefined) started?.(child.pid);
    let asked = Infinity;
    const pass = (signal) => {
      if (asked === Infinity) child.kill(signal);
      else if (Date.now() - asked > SAME_SIGNAL_MS) child.kill('SIGKILL');
      asked = Math.min(asked, Date.now());
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => { output += text; });
    const end = (code) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve({ code, output: stripVTControlCharacters(output) });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}
