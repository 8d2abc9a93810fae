/** Migrates the (empty) database of the address given and prints its schema: see migrations/README.md. */
import { migrate } from './open.js';
import { schemaText } from './schema-text.js';

const [, , databaseUrl = ''] = process.argv;
try {
  await migrate(databaseUrl);
  process.stdout.write(await schemaText(databaseUrl));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
