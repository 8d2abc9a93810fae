export * from './vocabulary.js';
export * from './language.js';
export * from './registry.js';
export * from './parties.js';
export * from './detect.js';
export * from './phrases/index.js';
