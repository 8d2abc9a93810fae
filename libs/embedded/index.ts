export { EmbeddedPostgresError, type EmbeddedPostgresCode } from './errors.js';
export { holdLock, type Release } from './lock.js';
export { startPostgres, type EmbeddedPostgres, type StartOptions } from './start.js';
