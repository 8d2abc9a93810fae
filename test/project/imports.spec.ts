import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, loadScript } from './small-project.js';

interface Imports {
  readImports(root: string): Promise<{ faults: string[]; graph: string }>;
  pictureFaults(root: string, graph: string, write: boolean): string[];
}

const { readImports, pictureFaults } = await loadScript('imports.mjs') as Imports;

const takes = (file: string) => `import { x } from '${file}';\nexport const y = x;\n`;
const knows = (file: string) => `import type { X } from '${file}';\nexport type Y = X;\n`;
const CODE = 'export const x = 1;\n';
const TYPE = 'export type X = 1;\n';

const faults = (files: Record<string, string>) => inProject(files, async (root) => (await readImports(root)).faults);

describe('an import that the table forbids is named', () => {
  test.each<[what: string, rule: string, from: string, text: string, to?: Record<string, string>]>([
    ['a step of the pipeline looks ahead', 'core-calendar', 'libs/core/calendar/a.ts', takes('../extraction/b.js'), { 'libs/core/extraction/b.ts': CODE }],
    ['a step skips back over its neighbours', 'core-rollups', 'libs/core/rollups/a.ts', takes('../document/b.js'), { 'libs/core/document/b.ts': CODE }],
    ['languages compute with days', 'core-languages-types', 'libs/core/languages/a.ts', takes('../calendar/b.js'), { 'libs/core/calendar/b.ts': CODE }],
    ['the core reads files', 'core-is-pure', 'libs/core/document/a.ts', 'export { readFileSync } from "node:fs";\n'],
    ['the core leaves its house', 'core-is-pure', 'libs/core/document/a.ts', takes('../../tracker/b.js'), { 'libs/tracker/b.ts': CODE }],
    ['a date library outside the calendar', 'home-of-temporal-polyfill', 'libs/core/document/a.ts', 'export { Temporal } from "temporal-polyfill";\n'],
    ['the use cases know an adapter', 'libs/tracker-neighbours', 'libs/tracker/a.ts', takes('../store/b.js'), { 'libs/store/b.ts': CODE }],
    ['an adapter knows another one', 'libs/mail-neighbours', 'libs/mail/a.ts', knows('../jobs/b.js'), { 'libs/jobs/b.ts': TYPE }],
    ['an adapter computes with the core', 'libs/store-neighbours-types', 'libs/store/a.ts', takes('../core/b.js'), { 'libs/core/b.ts': CODE }],
    ['a library knows an application', 'libs/jobs-neighbours', 'libs/jobs/a.ts', knows('../../apps/worker/b.js'), { 'apps/worker/b.ts': TYPE }],
    ['a library knows the framework', 'home-of-@nestjs', 'libs/mail/a.ts', 'export { Module } from "@nestjs/common";\n'],
    ['the queue outside its library', 'home-of-bullmq', 'apps/worker/a.ts', 'export { Worker } from "bullmq";\n'],
    ['the ORM outside its library', 'home-of-typeorm', 'apps/api/a.ts', 'export { DataSource } from "typeorm";\n'],
    ['a type of a vendor outside its library', 'home-of-pg', 'apps/cli/a.ts', 'import type { Client } from "pg";\nexport type C = Client;\n'],
    ['a vendor that nobody spoke of', 'libs/store-packages', 'libs/store/a.ts', 'export { z } from "zod";\n'],
    ['an application imports another one', 'apps-cli', 'apps/cli/a.ts', takes('../worker/b.js'), { 'apps/worker/b.ts': CODE }],
    ['the dashboard takes code from the core', 'dashboard-types', 'apps/dashboard/a.tsx', takes('../../libs/core/b.js'), { 'libs/core/b.ts': CODE }],
    ['the dashboard knows an adapter', 'dashboard-reads-the-api', 'apps/dashboard/a.tsx', knows('../../libs/store/b.js'), { 'libs/store/b.ts': TYPE }],
    ['the product needs what only developers install', 'not-for-development', 'apps/api/a.ts', 'export { z } from "yaml";\n',
      { 'package.json': '{ "devDependencies": { "yaml": "2" } }', 'node_modules/yaml/package.json': '{ "main": "a.js" }', 'node_modules/yaml/a.js': '' }],
    ['the product knows a test', 'nothing-imports-tests', 'libs/tracker/a.ts', takes('./b.spec.js'), { 'libs/tracker/b.spec.ts': CODE }],
    ['two files need each other', 'no-circle', 'libs/tracker/a.ts', knows('./b.js'), { 'libs/tracker/b.ts': knows('./a.js') }],
    ['a file that nothing uses', 'no-orphan', 'libs/tracker/a.ts', CODE],
  ])('%s', async (_what, rule, from, text, to = {}) => {
    const found = await faults({ [from]: text, ...to });
    expect(found.filter((fault) => fault.endsWith(`(${rule})`))).toHaveLength(1);
    expect(found.join('\n')).toContain(from);
  });
});

test('what the table allows, and whatever a test wants, is not a fault', async () => {
  expect(await faults({
    'libs/core/calendar/day.ts': `import { Temporal } from 'temporal-polyfill';\nexport const x = Temporal;\n`,
    'libs/core/languages/zh.ts': knows('../calendar/day.js'),
    'libs/core/document/header.ts': takes('../languages/zh.js'),
    'libs/core/reminders/plan.ts': knows('../extraction/reading.js'),
    'libs/core/extraction/reading.ts': takes('../document/header.js'),
    'libs/core/index.ts': `export * from './reminders/plan.js';\n`,
    'libs/tracker/ports.ts': takes('../core/index.js'),
    'libs/store/store.ts': `import 'typeorm';\nimport 'pg';\nimport 'node:path';\n${knows('../tracker/ports.js')}`,
    'libs/tracker/ports.spec.ts': takes('../store/store.js'),
    'test/journey/all.spec.ts': `import 'bullmq';\n${takes('../../libs/store/store.js')}`,
    'apps/settings.ts': CODE,
    'apps/api/main.ts': `import '@nestjs/common';\nimport '../../libs/store/store.js';\n${takes('../settings.js')}`,
    'apps/dashboard/main.tsx': `import 'react';\n${knows('../../libs/core/index.js')}`,
  })).toEqual([]);
});

describe('the picture in ARCHITECTURE.md', () => {
  const house = {
    'libs/core/calendar/day.ts': CODE,
    'libs/core/document/header.ts': takes('../calendar/day.js'),
    'libs/core/index.ts': `export * from './document/header.js';\n`,
    'libs/tracker/ports.ts': takes('../core/index.js'),
    'apps/dashboard/main.ts': knows('../../libs/core/index.js'),
    'libs/tracker/ports.spec.ts': takes('../core/calendar/day.js'),
    'ARCHITECTURE.md': '# House\n\n<!-- import-graph:start -->\n<!-- import-graph:end -->\n\nMore.\n',
  };

  test('shows an arrow for each folder that imports another, dashed for types alone', () => inProject(house, async (root) => {
    const { graph } = await readImports(root);
    expect(graph.split('\n').filter((line) => line.includes('>'))).toEqual([
      '  apps_dashboard -.-> libs_core', '  libs_core_document --> libs_core_calendar', '  libs_tracker --> libs_core',
    ]);
  }));

  test('is stale until it is drawn anew, and drawing keeps the text around it', () => inProject(house, async (root) => {
    const { graph } = await readImports(root);
    expect(pictureFaults(root, graph, false)).toHaveLength(1);
    expect(pictureFaults(root, graph, true)).toEqual([]);
    expect(pictureFaults(root, graph, false)).toEqual([]);
    expect(pictureFaults(root, `${graph}\nanother`, false)).toHaveLength(1);
    expect(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')).toBe(`# House\n\n<!-- import-graph:start -->\n${graph}\n<!-- import-graph:end -->\n\nMore.\n`);
  }));

  test('needs its place', () => inProject({ 'ARCHITECTURE.md': '# House\n' }, (root) => {
    expect(pictureFaults(root, 'graph', true)[0]).toContain('<!-- import-graph:start -->');
  }));
});
