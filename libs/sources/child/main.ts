/** The child process: parses one file after another for its parent and holds nothing between them. */
import { asSourceError, SourceError } from '../source-error.js';
import type { Answer, Job } from './messages.js';
import { parse } from './parse.js';

async function answer(job: Job): Promise<Answer> {
  try {
    return { read: await parse(job) };
  } catch (thrown) {
    const { code, message } = asSourceError(thrown);
    return { error: { code, message }, broken: !(thrown instanceof SourceError) };
  }
}

process.on('message', (job: Job) => {
  void answer(job).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
