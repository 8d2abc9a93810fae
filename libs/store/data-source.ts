import 'reflect-metadata';
import pg from 'pg';
import { DataSource, DefaultNamingStrategy, type Logger } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { ENTITIES } from './entities/index.js';

/** How long a first connection may take, in milliseconds. */
const CONNECT_MS = 5_000;

/** `firstReadOn` in the program is `first_read_on` in the database. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** Whatever goes wrong is thrown; nothing is printed besides. */
const silent: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

const DATE: number = pg.types.builtins.DATE;
const INT8: number = pg.types.builtins.INT8;

/**
 * For these connections only: a `date` is the text of a day (as a JS Date it would slip with the zone of the machine),
 * and a `bigint` (counts and positions) is a number.
 */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (oid === DATE) return (text) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
  },
};

export interface PoolOptions {
  /** Connections held at most. */
  poolSize: number;
  /** Milliseconds after which the server gives up on a statement; 0: never. */
  statementTimeout: number;
  /** Told of connections that were lost while idle. */
  log: (line: string) => void;
}

/** A pool of connections, not yet opened. The schema is made by migrations alone. */
export function dataSource(databaseUrl: string, { poolSize, statementTimeout, log }: PoolOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'mandate-tracker',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    installExtensions: false,
    logger: silent,
    poolSize,
    connectTimeoutMS: CONNECT_MS,
    poolErrorHandler: (error: Error) => log(`A connection to the database was lost: ${error.message}`),
    extra: {
      types,
      // Whatever the server is set to: days come as `2020-06-15`.
      options: '-c datestyle=ISO,YMD -c timezone=UTC',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      statement_timeout: statementTimeout,
      // A process that hangs in the middle of a transaction must not hold its locks for ever.
      idle_in_transaction_session_timeout: 600_000,
    },
  });
}
