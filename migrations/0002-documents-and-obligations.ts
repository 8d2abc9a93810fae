import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was read, and what was found in it. */
export class DocumentsAndObligations implements MigrationInterface {
  readonly name = 'documents-and-obligations-0000000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document (
        id uuid primary key default gen_random_uuid(),
        -- The order of reading, for lists.
        position bigint generated always as identity unique,
        sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
        name text not null,
        media_type text not null,
        text text not null,
        problems jsonb not null,
        symbol text,
        title text,
        language text not null,
        organ text,
        session integer,
        adopted date,
        agenda_items text[] not null,
        first_read_on date not null
      );

      create table obligation (
        id uuid primary key default gen_random_uuid(),
        document_id uuid not null references document,
        key text not null,
        ref text not null,
        kind text not null check (kind in
          ('meeting', 'report', 'agenda_item', 'review', 'submission', 'term', 'observance', 'action', 'target')),
        paragraph text not null,
        quote text not null,
        who text,
        to_whom text,
        place text,
        duration text,
        qualifiers text[] not null,
        strength text not null check (strength in ('S0', 'S1', 'S2', 'S3', 'S4', 'S5')),
        confidence double precision not null check (confidence between 0 and 1),
        rule text not null,
        spans jsonb not null,
        evidence jsonb not null,
        due jsonb,
        undated text,
        -- The window worked out from the due time, or why no day can be known.
        first_day date,
        last_day date,
        basis text check (basis in ('stated', 'known', 'assumed', 'projected')),
        because text[] not null,
        refused text,
        -- The body and session that it counts under: the due time's own, else the document's organ.
        body text,
        session text,
        due_version integer not null default 1,
        needs_review boolean not null,
        lifecycle text not null default 'open' check (lifecycle in ('open', 'done', 'cancelled', 'superseded')),
        owner_id uuid references person,
        unique (document_id, key),
        constraint obligation_dated_or_refused check ((basis is null) <> (refused is null)),
        constraint obligation_refused_has_no_day check (refused is null or (first_day is null and last_day is null)),
        constraint obligation_window check (first_day <= last_day)
      );
      -- The order of lists; rows without a day come last.
      create index obligation_order on obligation (coalesce(first_day, 'infinity'::date), coalesce(last_day, 'infinity'::date), id);
      create index obligation_owner on obligation (owner_id);

      -- The twin of statusOn in libs/core: both are tested against one table.
      create function obligation_status(
        lifecycle text, needs_review boolean, kind text, first_day date, last_day date, first_read_on date, as_of date
      ) returns text language sql immutable parallel safe as $body$
        select case
          when lifecycle <> 'open' then lifecycle
          when needs_review then 'review'
          when as_of < first_day then 'upcoming'
          when last_day is null or as_of <= last_day then 'current'
          when first_read_on <= last_day and kind not in ('meeting', 'observance') then 'overdue'
          else 'past'
        end
      $body$;
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
