import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff can say that a reading which was not sure is right. */
export class Confirmations implements MigrationInterface {
  readonly name = 'confirmations-0000000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table correction drop constraint correction_kind_check;
      alter table correction add constraint correction_kind_check check (kind in ('supersedes', 'postpones', 'cancels', 'hangs', 'opens', 'confirms'));
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
