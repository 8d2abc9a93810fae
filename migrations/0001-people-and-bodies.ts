import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is reminded, when, of which bodies' sessions; and which clock these data run in. */
export class PeopleAndBodies implements MigrationInterface {
  readonly name = 'people-and-bodies-0000000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table person (
        id uuid primary key default gen_random_uuid(),
        position bigint generated always as identity,
        name text not null,
        email text not null,
        language text not null check (language in ('en', 'zh')),
        -- The check refuses a zone that this server does not know: one bad row would stop every reckoning by local time.
        time_zone text not null check ((timestamp '2000-01-01' at time zone time_zone) is not null),
        send_at time not null
      );
      create unique index person_email_key on person (lower(email));

      create table policy (
        id text primary key,
        position bigint generated always as identity,
        -- Null: every kind.
        kinds text[],
        days_before integer[] not null,
        days_overdue integer[] not null
      );

      create table body (
        organ text primary key,
        name_en text not null,
        name_zh text not null,
        opening_rule text check (opening_rule in ('general-assembly', 'july-to-july', 'calendar-year'))
      );

      create table body_session (
        organ text not null references body,
        number integer not null,
        opens date not null,
        source text not null,
        primary key (organ, number)
      );

      -- One row for ever: the clock that was there first.
      create table installation (
        only_row boolean primary key default true check (only_row),
        -- Names the queue of this tracker, so that two trackers on one Redis never hear each other's bell.
        id uuid not null default gen_random_uuid(),
        clock_mode text not null check (clock_mode in ('real', 'trial')),
        installed_on date not null
      );
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
