export * from './reminder.js';
export * from './anchor.js';
export * from './plan.js';
