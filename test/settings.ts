/** What the tests take from the environment: servers of one's own instead of the private ones. */
export const TEST_DATABASE_URL: string | null = process.env.TEST_DATABASE_URL || null;
export const TEST_REDIS_URL: string | null = process.env.TEST_REDIS_URL || null;

const OURS = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL', 'TRACKER_NOW'];

/** The environment for a process of the product: this one's, without any setting of the product. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.includes(name)));
}
