import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The times of what recurs, each with a life and reminders of its own; and the rules from outside the texts that fix times. */
export class Occurrences implements MigrationInterface {
  readonly name = 'occurrences-0000000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table external_rule (
        id text primary key,
        position bigint generated always as identity,
        rule jsonb not null
      );

      create table schedule (
        id text primary key,
        position bigint generated always as identity,
        schedule jsonb not null
      );

      create table occurrence (
        obligation_id uuid not null references obligation,
        -- Counted from the first time, from 1.
        number integer not null check (number > 0),
        due jsonb not null,
        first_day date,
        last_day date,
        basis text not null check (basis in ('stated', 'known', 'assumed', 'projected')),
        because text[] not null,
        session text,
        -- Rises when the days change: reminders of an older version are superseded.
        due_version integer not null default 1,
        lifecycle text not null default 'open' check (lifecycle in ('open', 'done', 'cancelled')),
        -- When staff moved or closed it: from then on no reckoning changes it. Null: as it was reckoned.
        edited_at timestamptz,
        primary key (obligation_id, number),
        constraint occurrence_has_a_day check (first_day is not null or last_day is not null),
        constraint occurrence_window check (first_day <= last_day)
      );

      alter table obligation
        -- It has rows in occurrence, and stands for the next one of them.
        add column recurs boolean not null default false,
        -- How far ahead its times were reckoned; null: not yet.
        add column occurrences_until date;
      create index obligation_recurring on obligation (occurrences_until nulls first) where due ->> 'precision' = 'recurring';

      -- 0: the obligation itself. Those of what recurs were about its first time.
      alter table reminder add column occurrence integer not null default 0 check (occurrence >= 0);
      update reminder r set occurrence = 1
        from obligation o where o.id = r.obligation_id and o.due ->> 'precision' = 'recurring' and r.type = 'reminders';
      alter table reminder
        drop constraint reminder_obligation_id_rule_due_version_recipient_id_key,
        add constraint reminder_once unique (obligation_id, occurrence, rule, due_version, recipient_id);
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
