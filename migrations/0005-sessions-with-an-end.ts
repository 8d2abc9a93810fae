import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that end before the next one opens, what to know of a body's sessions, and the rolling of reminders off free days. */
export class SessionsWithAnEnd implements MigrationInterface {
  readonly name = 'sessions-with-an-end-0000000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Null: the session lasts until the next one opens.
      alter table body_session add column closes date check (closes >= opens);
      -- Shown where a session is not in the table.
      alter table body add column note text;
      -- By rule: {"before-30": {"direction": "backward", "station": "New York"}}. Null: no reminder rolls.
      alter table policy add column roll jsonb;
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
