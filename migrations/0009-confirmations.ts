import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff can say that a reading which was not sure is right, or that the text asks for no such thing. */
export class Confirmations implements MigrationInterface {
  readonly name = 'confirmations-0000000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table correction drop constraint correction_kind_check;
      alter table correction add constraint correction_kind_check check (kind in ('supersedes', 'postpones', 'cancels', 'hangs', 'opens', 'confirms', 'dismisses'));
      drop index correction_closes_once;
      create unique index correction_closes_once on correction (obligation_id) where undone_at is null and kind in ('supersedes', 'cancels', 'dismisses');
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
