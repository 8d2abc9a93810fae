import { z } from 'zod';

/** Every setting of the product, read here and nowhere else; .env.example is made from it. */
const FIELDS = {
  PORT: z.coerce.number().int().min(0).max(65535).default(3000)
    .describe('Port of the dashboard and the API.'),
  HOST: z.string().min(1).default('127.0.0.1')
    .describe('Address that the API listens on. There is no sign-in yet: open it (0.0.0.0) only on a network that you trust.'),
  DATA_DIR: z.string().min(1).default('.data')
    .describe('Folder of the private PostgreSQL that is used when DATABASE_URL is not set.'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/name' }).optional()
    .describe('A PostgreSQL of your own, version 15 or later: postgres://user:password@host:5432/name'),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must look like redis://host:6379' }).optional()
    .describe('A Redis for the queue: redis://host:6379. Without it the queue lives in PostgreSQL.'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional()
    .describe('The mail server: smtp://user:password@host:587. Without it mails are caught and shown at /outbox, not delivered.'),
  MAIL_FROM: z.string().min(3).default('Mandate Tracker <mandate-tracker@localhost>')
    .describe('Sender of the mails.'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must look like https://tracker.example.org' }).optional()
    .describe('Address under which people reach the dashboard; the links in mails use it. Default: http://localhost:PORT'),
  TRACKER_NOW: z.union([z.iso.datetime({ offset: true }), z.iso.date()], { error: 'must be an ISO instant such as 2020-05-16T08:00:00Z' })
    .transform((text) => new Date(text)).optional()
    .describe('For trials on data of their own: the instant from which the clock runs on, such as 2020-05-16T08:00:00Z'),
};

const SCHEMA = z.object(FIELDS).transform((set) => ({ ...set, PUBLIC_URL: set.PUBLIC_URL ?? `http://localhost:${set.PORT}` }));

export type Settings = z.infer<typeof SCHEMA>;

export class SettingsError extends Error {
  readonly code = 'SETTINGS.INVALID';
}

/** The settings of this process. An empty variable counts as not set. @throws SettingsError that lists every fault. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in FIELDS && value !== ''));
  const parsed = SCHEMA.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new SettingsError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message} (it is "${hide(String(given[String(path[0])]))}")`).join('\n'));
}

/** A password in a URL is nobody's business. */
const hide = (value: string): string => value.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1:***@');

/** The text of .env.example. */
export function envExample(): string {
  const lines = Object.entries(FIELDS).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : '';
    return `# ${schema.description}\n${value ? `${name}=${value}` : `# ${name}=`}`;
  });
  return `# Settings of Mandate Tracker, all optional. Set them in the environment of the process.\n\n${lines.join('\n\n')}\n`;
}

/** The environment for a process of ours that lives on the given database. */
export const childEnvironment = (databaseUrl: string): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: databaseUrl });
