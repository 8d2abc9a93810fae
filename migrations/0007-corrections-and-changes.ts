import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an obligation hangs on, what staff corrected, and everything that became of obligations since they were read. */
export class CorrectionsAndChanges implements MigrationInterface {
  readonly name = 'corrections-and-changes-0000000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table obligation
        -- The due time as it was read; "due" and the window beside it are where it stands now.
        add column said jsonb,
        -- What the meeting is called that it is: "seventh biennial meeting", 7.
        add column event_name text,
        add column event_number integer,
        -- The event that its time hangs on: by its name, and the obligation that is the event, where that is known.
        add column hangs_on_name text,
        add column hangs_on_number integer,
        add column hangs_on_relation text check (hangs_on_relation in ('at', 'before', 'until', 'after')),
        add column hangs_on_by text,
        add column hangs_on_id uuid references obligation,
        add constraint obligation_hangs_somehow check (hangs_on_id is null or hangs_on_relation is not null),
        add constraint obligation_hangs_on_another check (hangs_on_id <> id);
      update obligation set said = due;
      create index obligation_hangs_on on obligation (hangs_on_id) where hangs_on_id is not null;
      create index obligation_event on obligation (event_number) where event_number is not null;
      create index obligation_session on obligation (session) where session is not null;

      -- What staff recorded. A row stands until it is undone, and says for ever that it was there.
      create table correction (
        id uuid primary key default gen_random_uuid(),
        -- The order of recording.
        position bigint generated always as identity unique,
        kind text not null check (kind in ('supersedes', 'postpones', 'cancels', 'hangs', 'opens')),
        obligation_id uuid references obligation,
        other_id uuid references obligation,
        source text not null check (source <> ''),
        moved_to jsonb,
        relation text check (relation in ('at', 'before', 'until', 'after')),
        by text,
        organ text references body,
        session integer,
        opens date,
        closes date check (closes >= opens),
        -- What stood in the table when this was recorded; null where there was nothing.
        opened_before date,
        closed_before date,
        source_before text,
        recorded_at timestamptz not null,
        recorded_by text,
        undone_at timestamptz,
        undone_by text,
        constraint correction_of_obligation_or_session check ((kind = 'opens') = (obligation_id is null) and (kind = 'opens') = (organ is not null)),
        constraint correction_opens check ((kind = 'opens') = (session is not null) and (kind = 'opens') = (opens is not null)),
        constraint correction_has_other check (kind not in ('supersedes', 'hangs') or other_id is not null),
        constraint correction_of_another check (other_id <> obligation_id),
        constraint correction_moves check ((kind = 'postpones') = (moved_to is not null)),
        constraint correction_hangs check ((kind = 'hangs') = (relation is not null))
      );
      create unique index correction_closes_once on correction (obligation_id) where undone_at is null and kind in ('supersedes', 'cancels');
      create index correction_obligation on correction (obligation_id) where obligation_id is not null;
      create index correction_other on correction (other_id) where other_id is not null;
      create index correction_session on correction (organ, session) where organ is not null;

      -- What became of each obligation, when, by whom and why. Rows are only ever added.
      create table change (
        id bigint generated always as identity primary key,
        obligation_id uuid not null references obligation,
        correction_id uuid not null references correction,
        -- The obligation that it hangs on and moved with; null where it was corrected itself.
        through_id uuid references obligation,
        -- The correction was undone.
        undo boolean not null,
        due_version integer not null,
        at timestamptz not null,
        recorded_by text,
        before jsonb not null,
        after jsonb not null
      );
      create index change_obligation on change (obligation_id, id);
      create index change_correction on change (correction_id, id);

      create function only_grows() returns trigger language plpgsql as $body$
        begin
          raise exception 'Rows of % are only ever added.', tg_table_name using errcode = 'restrict_violation';
        end
      $body$;
      create trigger change_only_grows before update or delete or truncate on change for each statement execute function only_grows();
      create trigger correction_is_kept before delete or truncate on correction for each statement execute function only_grows();
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
