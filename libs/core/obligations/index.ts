export * from './obligation.js';
