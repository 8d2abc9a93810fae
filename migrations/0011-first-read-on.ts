import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document may be read again, and what is found only then was over or not on that day: each obligation has its own. */
export class FirstReadOn implements MigrationInterface {
  readonly name = 'first-read-on-0000000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table obligation add column first_read_on date;
      update obligation o set first_read_on = d.first_read_on from document d where d.id = o.document_id;
      alter table obligation alter column first_read_on set not null;
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
