/** What the use cases need from the world. Each port has one contract suite, run on the real adapter and, where there is one, on its double. */
export * from './ports/clock.js';
export * from './ports/jobs.js';
export * from './ports/mail.js';
export * from './ports/records.js';
export * from './ports/store.js';
