import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SourceError } from '../source-error.js';
import type { ReadText } from '../source.js';
import type { Answer, Job } from './messages.js';

// Under jest this file is TypeScript, and so is the child's script: it then starts through a loader that only tests have.
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const script = new URL(`./main${extension}`, import.meta.url);
const loading = extension === '.ts' ? ['--import', new URL('../../../test/fixtures/sources/from-typescript.mjs', import.meta.url).href] : [];

const memoryCheckInterval = 50;
const idleTime = 30_000;

/** Memory of a process in MiB where the system tells (Linux); elsewhere only the limit on the JavaScript heap holds. */
function residentMemory(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    return (pages * 4096) / 1024 / 1024;
  } catch {
    return 0;
  }
}

/**
 * One child process that parses files, one at a time, in bounded time and memory. It is started when first needed, used for many
 * files, ended after a while without work, and replaced when a file made it fail.
 */
export class ReaderProcess {
  private child: ChildProcess | null = null;
  private childMemory = 0;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | null = null;

  constructor() {
    process.once('exit', () => this.stop());
  }

  /** Process id of the child, for as long as there is one. */
  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  /** Parses a file after those that were asked for before. Throws nothing but SourceError. */
  read(job: Job): Promise<ReadText> {
    const turn = this.last.then(() => this.run(job));
    this.last = turn.catch(() => null);
    return turn;
  }

  /** Ends the child. The next file starts another. */
  stop(): void {
    if (this.idle) clearTimeout(this.idle);
    const child = this.child;
    this.child = null;
    child?.kill('SIGKILL');
  }

  private async run(job: Job): Promise<ReadText> {
    if (this.idle) clearTimeout(this.idle);
    if (this.child && this.childMemory !== job.limits.memory) this.stop();
    this.child ??= this.start(job.limits.memory);
    const answer = await this.ask(this.child, job);
    if ('error' in answer) {
      if (answer.broken) this.stop();
      throw new SourceError(answer.error.code, answer.error.message);
    }
    return answer.read;
  }

  private start(memory: number): ChildProcess {
    this.childMemory = memory;
    // No environment, no code made from strings, no output: a parser needs none of them.
    const child = fork(fileURLToPath(script), [], {
      env: {},
      execArgv: [`--max-old-space-size=${memory}`, '--disallow-code-generation-from-strings', ...loading],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('error', () => null);
    child.on('exit', () => {
      if (this.child === child) this.child = null;
    });
    return child;
  }

  /** Sends a file and waits for what comes first: the answer, the end of the child, or a limit. */
  private ask(child: ChildProcess, job: Job): Promise<Answer> {
    const { milliseconds, memory } = job.limits;
    return new Promise<Answer>((resolve) => {
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        clearInterval(watch);
        child.off('message', answered).off('error', unreachable).off('exit', ended);
        this.rest(child);
        resolve(answer);
      };
      const answered = (message: unknown): void => settle(message as Answer);
      const fail = (code: SourceError['code'], message: string): void => settle({ error: { code, message }, broken: true });
      const outOfMemory = (): void => fail('SOURCE.MEMORY', `Reading the file took more than ${memory} MiB of memory.`);
      const unreachable = (): void => fail('SOURCE.UNREADABLE', 'The process that reads files could not be started or reached.');
      const ended = (_: number | null, signal: NodeJS.Signals | null): void => {
        // A full heap ends a process with SIGABRT, a machine without memory with SIGKILL.
        if (signal === 'SIGABRT' || signal === 'SIGKILL') outOfMemory();
        else fail('SOURCE.UNREADABLE', 'The file ended the process that reads it.');
      };
      const timer = setTimeout(() => fail('SOURCE.TIMEOUT', `Reading the file took longer than ${milliseconds / 1000} seconds.`), milliseconds);
      const watch = setInterval(() => {
        if (residentMemory(child.pid) > memory) outOfMemory();
      }, memoryCheckInterval);
      child.once('message', answered).once('error', unreachable).once('exit', ended);
      child.ref();
      child.channel?.ref();
      child.send(job, () => null);
    });
  }

  /** Without work the child keeps neither this process alive nor, for long, its own memory. */
  private rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.idle = setTimeout(() => this.stop(), idleTime);
    this.idle.unref();
  }
}
