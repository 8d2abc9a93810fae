export * from './ports.js';
export * from './views.js';
