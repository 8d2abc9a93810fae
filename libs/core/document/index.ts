export * from './header.js';
export * from './parsed.js';
export { parseDocument } from './parse.js';
