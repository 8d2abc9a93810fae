export * from './correction.js';
export * from './project.js';
export * from './circle.js';
export * from './same-event.js';
