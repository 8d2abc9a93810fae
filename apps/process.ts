/** How a process of the product begins and ends. */

/** One plain sentence on stderr for what a person can mend; the stack only for what nobody expected. */
export function fail(error: unknown): void {
  const known = error instanceof Error && 'code' in error;
  console.error(known ? error.message : error instanceof Error ? error.stack ?? error.message : String(error));
  process.exitCode = 1;
}

/**
 * Runs `stop` once, at the first of: Ctrl-C, SIGTERM, or the end of the process that started this one.
 * A second signal ends the process at once.
 */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) process.exit(1);
    stopping = true;
    void stop().catch(fail).finally(() => process.exit());
  };
  process.on('SIGINT', once);
  process.on('SIGTERM', once);
  // The starter's end closes the channel; its Ctrl-C reaches this process as well, so a stop under way is not a second one.
  process.on('disconnect', () => { if (!stopping) once(); });
}
