export * from './calendar/index.js';
export { bodyNames, parties, partyIn, type LanguageCode, type Party } from './languages/index.js';
export * from './document/index.js';
export * from './extraction/index.js';
export * from './obligations/index.js';
export * from './links/index.js';
export * from './reminders/index.js';
export * from './rollups/index.js';
