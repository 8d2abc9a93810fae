export * from './reading.js';
export { readDocument, type ReadDocument } from './read.js';
