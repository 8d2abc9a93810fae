export * from './plain-date.js';
export * from './due.js';
export * from './bodies.js';
export * from './zones.js';
export * from './code.js';
