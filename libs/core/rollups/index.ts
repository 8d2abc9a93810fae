export * from './rollup.js';
export * from './roll-up.js';
