/** How a process of the product begins and ends. */

/** One plain sentence on stderr for what a person can mend; the stack only for what nobody expected. */
export function fail(error: unknown): void {
  const known = error instanceof Error && 'code' in error;
  console.error(known ? error.message : error instanceof Error ? error.stack ?? error.message : String(error));
  process.exitCode = 1;
}

/** Runs `stop` once, at the first of: Ctrl-C, SIGTERM, or the end of the process that started this one; then the process ends. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    void stop().catch(fail).finally(() => process.exit());
  };
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, once);
}
