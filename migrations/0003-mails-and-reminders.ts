import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger: what is to be said to whom and when, what was sent, and what happened. */
export class MailsAndReminders implements MigrationInterface {
  readonly name = 'mails-and-reminders-0000000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail (
        id uuid primary key default gen_random_uuid(),
        recipient_id uuid not null references person,
        type text not null check (type in ('intake', 'reminders', 'weekly')),
        -- The recipient's local date (the Monday for weekly) that the mail speaks of.
        window_day date not null,
        message_id text not null unique,
        state text not null default 'ready'
          check (state in ('ready', 'claimed', 'sending', 'ambiguous', 'sent', 'failed', 'dropped')),
        attempts integer not null default 0,
        -- Instants of the database's own clock.
        not_before timestamptz not null default clock_timestamp(),
        lease_until timestamptz,
        token uuid,
        subject text,
        text text,
        html text,
        error text,
        sent_at timestamptz,
        unique (recipient_id, type, window_day),
        constraint mail_held_has_lease check (state not in ('claimed', 'sending') or (token is not null and lease_until is not null)),
        constraint mail_on_its_way_has_words check (state not in ('sending', 'ambiguous', 'sent') or (subject is not null and text is not null and html is not null)),
        constraint mail_sent_at check ((state = 'sent') = (sent_at is not null))
      );
      create index mail_waiting on mail (window_day, id) where state in ('ready', 'claimed');
      create index mail_in_doubt on mail (window_day, id) where state in ('sending', 'ambiguous');

      create table reminder (
        id uuid primary key default gen_random_uuid(),
        obligation_id uuid not null references obligation,
        rule text not null,
        due_version integer not null,
        recipient_id uuid not null references person,
        type text not null check (type in ('intake', 'reminders')),
        day date not null,
        fire_at timestamptz not null,
        state text not null check (state in ('planned', 'skipped', 'attached', 'sent', 'cancelled', 'superseded')),
        mail_id uuid references mail,
        unique (obligation_id, rule, due_version, recipient_id),
        constraint reminder_attached_to_mail check (state not in ('attached', 'sent') or mail_id is not null)
      );
      create index reminder_planned on reminder (fire_at) where state = 'planned';
      create index reminder_planned_of on reminder (recipient_id, type, fire_at) where state = 'planned';
      create index reminder_mail on reminder (mail_id) where mail_id is not null;
      create index reminder_day on reminder (day);

      create table rollup_snapshot (
        day date not null,
        type text not null default 'daily' check (type in ('daily')),
        rollup jsonb not null,
        primary key (day, type)
      );

      create table outbox_event (
        id bigint generated always as identity primary key,
        type text not null,
        event jsonb not null,
        relayed_at timestamptz
      );
      create index outbox_event_waiting on outbox_event (id) where relayed_at is null;
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
