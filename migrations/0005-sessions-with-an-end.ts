import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that end before the next one opens, holidays, milestones, the rolling of reminders off free days, and lists in the order of the days that are meant. */
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

      create table holiday_list (
        station text not null,
        year integer not null,
        -- [{"day": "2020-07-03", "name": "Independence Day"}]
        days jsonb not null,
        source text not null,
        primary key (station, year)
      );

      create table milestone_set (
        id text primary key,
        -- The first set that fits counts.
        position bigint generated always as identity,
        content jsonb not null
      );

      -- "By 30 June" stands in lists at 30 June, not behind everything that has a first day.
      drop index obligation_order;
      create index obligation_order on obligation (coalesce(first_day, last_day, 'infinity'::date), coalesce(last_day, 'infinity'::date), id);
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
