export type { CaughtMailStore, KeptMail, ReceivedMail } from './caught-mails.js';
export { migrate, openStore } from './open.js';
export type { PostgresStore } from './open.js';
export { StoreError } from './store-error.js';
export type { StoreErrorCode } from './store-error.js';
