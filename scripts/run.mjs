#!/usr/bin/env node
// Every npm script of the project comes through here: node scripts/run.mjs COMMAND [arguments].
// This file is plain enough for an old Node to read, so that its user gets a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Mandate Tracker needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  const [command, ...args] = process.argv.slice(2);
  import('./commands.mjs')
    .then(({ run }) => run(command, args))
    .then((code) => { process.exitCode = code; })
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
}
