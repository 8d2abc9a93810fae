import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the built-in local mail server caught instead of delivering. */
export class CaughtMails implements MigrationInterface {
  readonly name = 'caught-mails-0000000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table caught_mail (
        id uuid primary key default gen_random_uuid(),
        -- The order of arrival, for lists.
        position bigint generated always as identity unique,
        message_id text not null unique check (message_id <> ''),
        received_at timestamptz not null,
        sender text not null,
        recipients text[] not null,
        -- The mail as it came in (RFC 5322).
        raw bytea not null
      );
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
