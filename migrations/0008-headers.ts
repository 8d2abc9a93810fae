import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file may hold several documents, each with a symbol, a title and a day of its own. */
export class Headers implements MigrationInterface {
  readonly name = 'headers-0000000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table header (
        document_id uuid not null references document,
        -- Index of the document in the file.
        part integer not null check (part >= 0),
        symbol text,
        title text,
        language text not null,
        organ text,
        session integer,
        adopted date,
        agenda_items text[] not null,
        primary key (document_id, part)
      );
      insert into header select id, 0, symbol, title, language, organ, session, adopted, agenda_items from document;
      alter table document drop column symbol, drop column title, drop column language, drop column organ, drop column session, drop column adopted, drop column agenda_items;

      alter table obligation add column part integer not null default 0;
      alter table obligation alter column part drop default;
      alter table obligation add constraint obligation_header foreign key (document_id, part) references header (document_id, part);
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
