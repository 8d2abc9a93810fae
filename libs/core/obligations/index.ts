export * from './obligation.js';
export * from './status.js';
export * from './standing-for.js';
export * from './from-readings.js';
export * from './hang.js';
export * from './place.js';
export * from './compare.js';
