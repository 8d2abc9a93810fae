CREATE OR REPLACE FUNCTION public.obligation_status(lifecycle text, needs_review boolean, kind text, first_day date, last_day date, first_read_on date, as_of date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        select case
          when lifecycle <> 'open' then lifecycle
          when needs_review then 'review'
          when as_of < first_day then 'upcoming'
          when last_day is null or as_of <= last_day then 'current'
          when first_read_on <= last_day and kind not in ('meeting', 'observance') then 'overdue'
          else 'past'
        end
      $function$;

CREATE OR REPLACE FUNCTION public.only_grows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        begin
          raise exception 'Rows of % are only ever added.', tg_table_name using errcode = 'restrict_violation';
        end
      $function$;

CREATE TABLE body (
  organ text NOT NULL,
  name_en text NOT NULL,
  name_zh text NOT NULL,
  opening_rule text,
  note jsonb,
  CONSTRAINT body_pkey PRIMARY KEY (organ),
  CONSTRAINT body_opening_rule_check CHECK ((opening_rule = ANY (ARRAY['general-assembly'::text, 'july-to-july'::text, 'calendar-year'::text])))
);

CREATE TABLE body_session (
  organ text NOT NULL,
  number integer NOT NULL,
  opens date NOT NULL,
  source text NOT NULL,
  closes date,
  CONSTRAINT body_session_pkey PRIMARY KEY (organ, number),
  CONSTRAINT body_session_check CHECK ((closes >= opens))
);

CREATE TABLE caught_mail (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  message_id text NOT NULL,
  received_at timestamp with time zone NOT NULL,
  sender text NOT NULL,
  recipients text[] NOT NULL,
  raw bytea NOT NULL,
  CONSTRAINT caught_mail_message_id_key UNIQUE (message_id),
  CONSTRAINT caught_mail_position_key UNIQUE ("position"),
  CONSTRAINT caught_mail_pkey PRIMARY KEY (id),
  CONSTRAINT caught_mail_message_id_check CHECK ((message_id <> ''::text))
);

CREATE TABLE change (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  obligation_id uuid NOT NULL,
  correction_id uuid NOT NULL,
  through_id uuid,
  undo boolean NOT NULL,
  due_version integer NOT NULL,
  at timestamp with time zone NOT NULL,
  recorded_by text,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  CONSTRAINT change_pkey PRIMARY KEY (id)
);

CREATE TABLE correction (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  kind text NOT NULL,
  obligation_id uuid,
  other_id uuid,
  source text NOT NULL,
  moved_to jsonb,
  relation text,
  by text,
  organ text,
  session integer,
  opens date,
  closes date,
  opened_before date,
  closed_before date,
  source_before text,
  recorded_at timestamp with time zone NOT NULL,
  recorded_by text,
  undone_at timestamp with time zone,
  undone_by text,
  CONSTRAINT correction_position_key UNIQUE ("position"),
  CONSTRAINT correction_pkey PRIMARY KEY (id),
  CONSTRAINT correction_check CHECK ((closes >= opens)),
  CONSTRAINT correction_hangs CHECK (((kind = 'hangs'::text) = (relation IS NOT NULL))),
  CONSTRAINT correction_has_other CHECK (((kind <> ALL (ARRAY['supersedes'::text, 'hangs'::text])) OR (other_id IS NOT NULL))),
  CONSTRAINT correction_kind_check CHECK ((kind = ANY (ARRAY['supersedes'::text, 'postpones'::text, 'cancels'::text, 'hangs'::text, 'opens'::text, 'confirms'::text, 'dismisses'::text]))),
  CONSTRAINT correction_moves CHECK (((kind = 'postpones'::text) = (moved_to IS NOT NULL))),
  CONSTRAINT correction_of_another CHECK ((other_id <> obligation_id)),
  CONSTRAINT correction_of_obligation_or_session CHECK ((((kind = 'opens'::text) = (obligation_id IS NULL)) AND ((kind = 'opens'::text) = (organ IS NOT NULL)))),
  CONSTRAINT correction_opens CHECK ((((kind = 'opens'::text) = (session IS NOT NULL)) AND ((kind = 'opens'::text) = (opens IS NOT NULL)))),
  CONSTRAINT correction_relation_check CHECK ((relation = ANY (ARRAY['at'::text, 'before'::text, 'until'::text, 'after'::text]))),
  CONSTRAINT correction_source_check CHECK ((source <> ''::text))
);

CREATE TABLE document (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  sha256 text NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  text text NOT NULL,
  problems jsonb NOT NULL,
  first_read_on date NOT NULL,
  CONSTRAINT document_position_key UNIQUE ("position"),
  CONSTRAINT document_sha256_key UNIQUE (sha256),
  CONSTRAINT document_pkey PRIMARY KEY (id),
  CONSTRAINT document_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE external_rule (
  id text NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  rule jsonb NOT NULL,
  CONSTRAINT external_rule_pkey PRIMARY KEY (id)
);

CREATE TABLE header (
  document_id uuid NOT NULL,
  part integer NOT NULL,
  symbol text,
  title text,
  language text NOT NULL,
  organ text,
  session integer,
  adopted date,
  agenda_items text[] NOT NULL,
  CONSTRAINT header_pkey PRIMARY KEY (document_id, part),
  CONSTRAINT header_part_check CHECK ((part >= 0))
);

CREATE TABLE holiday_list (
  station text NOT NULL,
  year integer NOT NULL,
  days jsonb NOT NULL,
  source text NOT NULL,
  CONSTRAINT holiday_list_pkey PRIMARY KEY (station, year)
);

CREATE TABLE installation (
  only_row boolean DEFAULT true NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  clock_mode text NOT NULL,
  installed_on date NOT NULL,
  CONSTRAINT installation_pkey PRIMARY KEY (only_row),
  CONSTRAINT installation_clock_mode_check CHECK ((clock_mode = ANY (ARRAY['real'::text, 'trial'::text]))),
  CONSTRAINT installation_only_row_check CHECK (only_row)
);

CREATE TABLE mail (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  recipient_id uuid NOT NULL,
  type text NOT NULL,
  window_day date NOT NULL,
  message_id text NOT NULL,
  state text DEFAULT 'ready'::text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  not_before timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  lease_until timestamp with time zone,
  token uuid,
  subject text,
  text text,
  html text,
  error text,
  sent_at timestamp with time zone,
  CONSTRAINT mail_message_id_key UNIQUE (message_id),
  CONSTRAINT mail_recipient_id_type_window_day_key UNIQUE (recipient_id, type, window_day),
  CONSTRAINT mail_pkey PRIMARY KEY (id),
  CONSTRAINT mail_held_has_lease CHECK (((state <> ALL (ARRAY['claimed'::text, 'sending'::text])) OR ((token IS NOT NULL) AND (lease_until IS NOT NULL)))),
  CONSTRAINT mail_on_its_way_has_words CHECK (((state <> ALL (ARRAY['sending'::text, 'ambiguous'::text, 'sent'::text])) OR ((subject IS NOT NULL) AND (text IS NOT NULL) AND (html IS NOT NULL)))),
  CONSTRAINT mail_sent_at CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
  CONSTRAINT mail_state_check CHECK ((state = ANY (ARRAY['ready'::text, 'claimed'::text, 'sending'::text, 'ambiguous'::text, 'sent'::text, 'failed'::text, 'dropped'::text]))),
  CONSTRAINT mail_type_check CHECK ((type = ANY (ARRAY['intake'::text, 'reminders'::text, 'weekly'::text])))
);

CREATE TABLE milestone_set (
  id text NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  content jsonb NOT NULL,
  CONSTRAINT milestone_set_pkey PRIMARY KEY (id)
);

CREATE TABLE obligation (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  document_id uuid NOT NULL,
  key text NOT NULL,
  ref text NOT NULL,
  kind text NOT NULL,
  paragraph text NOT NULL,
  quote text NOT NULL,
  who text,
  to_whom text,
  place text,
  duration text,
  qualifiers text[] NOT NULL,
  strength text NOT NULL,
  confidence double precision NOT NULL,
  rule text NOT NULL,
  spans jsonb NOT NULL,
  evidence jsonb NOT NULL,
  due jsonb,
  undated jsonb,
  first_day date,
  last_day date,
  basis text,
  because jsonb NOT NULL,
  refused jsonb,
  body text,
  session text,
  due_version integer DEFAULT 1 NOT NULL,
  needs_review boolean NOT NULL,
  lifecycle text DEFAULT 'open'::text NOT NULL,
  owner_id uuid,
  recurs boolean DEFAULT false NOT NULL,
  occurrences_until date,
  said jsonb,
  event_name text,
  event_number integer,
  hangs_on_name text,
  hangs_on_number integer,
  hangs_on_relation text,
  hangs_on_by text,
  hangs_on_id uuid,
  part integer NOT NULL,
  first_read_on date NOT NULL,
  CONSTRAINT obligation_document_id_key_key UNIQUE (document_id, key),
  CONSTRAINT obligation_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_basis_check CHECK ((basis = ANY (ARRAY['stated'::text, 'known'::text, 'assumed'::text, 'projected'::text]))),
  CONSTRAINT obligation_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
  CONSTRAINT obligation_dated_or_refused CHECK (((basis IS NULL) <> (refused IS NULL))),
  CONSTRAINT obligation_hangs_on_another CHECK ((hangs_on_id <> id)),
  CONSTRAINT obligation_hangs_on_relation_check CHECK ((hangs_on_relation = ANY (ARRAY['at'::text, 'before'::text, 'until'::text, 'after'::text]))),
  CONSTRAINT obligation_hangs_somehow CHECK (((hangs_on_id IS NULL) OR (hangs_on_relation IS NOT NULL))),
  CONSTRAINT obligation_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'report'::text, 'agenda_item'::text, 'review'::text, 'submission'::text, 'term'::text, 'observance'::text, 'action'::text, 'target'::text]))),
  CONSTRAINT obligation_lifecycle_check CHECK ((lifecycle = ANY (ARRAY['open'::text, 'done'::text, 'cancelled'::text, 'superseded'::text]))),
  CONSTRAINT obligation_refused_has_no_day CHECK (((refused IS NULL) OR ((first_day IS NULL) AND (last_day IS NULL)))),
  CONSTRAINT obligation_strength_check CHECK ((strength = ANY (ARRAY['S0'::text, 'S1'::text, 'S2'::text, 'S3'::text, 'S4'::text, 'S5'::text]))),
  CONSTRAINT obligation_window CHECK ((first_day <= last_day))
);

CREATE TABLE occurrence (
  obligation_id uuid NOT NULL,
  number integer NOT NULL,
  due jsonb NOT NULL,
  first_day date,
  last_day date,
  basis text NOT NULL,
  because jsonb NOT NULL,
  session text,
  due_version integer DEFAULT 1 NOT NULL,
  lifecycle text DEFAULT 'open'::text NOT NULL,
  edited_at timestamp with time zone,
  CONSTRAINT occurrence_pkey PRIMARY KEY (obligation_id, number),
  CONSTRAINT occurrence_basis_check CHECK ((basis = ANY (ARRAY['stated'::text, 'known'::text, 'assumed'::text, 'projected'::text]))),
  CONSTRAINT occurrence_has_a_day CHECK (((first_day IS NOT NULL) OR (last_day IS NOT NULL))),
  CONSTRAINT occurrence_lifecycle_check CHECK ((lifecycle = ANY (ARRAY['open'::text, 'done'::text, 'cancelled'::text]))),
  CONSTRAINT occurrence_number_check CHECK ((number > 0)),
  CONSTRAINT occurrence_window CHECK ((first_day <= last_day))
);

CREATE TABLE outbox_event (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  type text NOT NULL,
  event jsonb NOT NULL,
  relayed_at timestamp with time zone,
  CONSTRAINT outbox_event_pkey PRIMARY KEY (id)
);

CREATE TABLE person (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  language text NOT NULL,
  time_zone text NOT NULL,
  send_at time without time zone NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_language_check CHECK ((language = ANY (ARRAY['en'::text, 'zh'::text]))),
  CONSTRAINT person_time_zone_check CHECK ((('2000-01-01 00:00:00'::timestamp without time zone AT TIME ZONE time_zone) IS NOT NULL))
);

CREATE TABLE policy (
  id text NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  kinds text[],
  days_before integer[] NOT NULL,
  days_overdue integer[] NOT NULL,
  roll jsonb,
  CONSTRAINT policy_pkey PRIMARY KEY (id)
);

CREATE TABLE reminder (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  obligation_id uuid NOT NULL,
  rule text NOT NULL,
  due_version integer NOT NULL,
  recipient_id uuid NOT NULL,
  type text NOT NULL,
  day date NOT NULL,
  fire_at timestamp with time zone NOT NULL,
  state text NOT NULL,
  mail_id uuid,
  occurrence integer DEFAULT 0 NOT NULL,
  CONSTRAINT reminder_once UNIQUE (obligation_id, occurrence, rule, due_version, recipient_id),
  CONSTRAINT reminder_pkey PRIMARY KEY (id),
  CONSTRAINT reminder_attached_to_mail CHECK (((state <> ALL (ARRAY['attached'::text, 'sent'::text])) OR (mail_id IS NOT NULL))),
  CONSTRAINT reminder_occurrence_check CHECK ((occurrence >= 0)),
  CONSTRAINT reminder_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'skipped'::text, 'attached'::text, 'sent'::text, 'cancelled'::text, 'superseded'::text]))),
  CONSTRAINT reminder_type_check CHECK ((type = ANY (ARRAY['intake'::text, 'reminders'::text])))
);

CREATE TABLE rollup_snapshot (
  day date NOT NULL,
  type text DEFAULT 'daily'::text NOT NULL,
  rollup jsonb NOT NULL,
  CONSTRAINT rollup_snapshot_pkey PRIMARY KEY (day, type),
  CONSTRAINT rollup_snapshot_type_check CHECK ((type = 'daily'::text))
);

CREATE TABLE schedule (
  id text NOT NULL,
  "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  schedule jsonb NOT NULL,
  CONSTRAINT schedule_pkey PRIMARY KEY (id)
);

ALTER TABLE body_session ADD CONSTRAINT body_session_organ_fkey FOREIGN KEY (organ) REFERENCES body(organ);

ALTER TABLE change ADD CONSTRAINT change_correction_id_fkey FOREIGN KEY (correction_id) REFERENCES correction(id);

ALTER TABLE change ADD CONSTRAINT change_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id);

ALTER TABLE change ADD CONSTRAINT change_through_id_fkey FOREIGN KEY (through_id) REFERENCES obligation(id);

ALTER TABLE correction ADD CONSTRAINT correction_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id);

ALTER TABLE correction ADD CONSTRAINT correction_organ_fkey FOREIGN KEY (organ) REFERENCES body(organ);

ALTER TABLE correction ADD CONSTRAINT correction_other_id_fkey FOREIGN KEY (other_id) REFERENCES obligation(id);

ALTER TABLE header ADD CONSTRAINT header_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

ALTER TABLE mail ADD CONSTRAINT mail_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES person(id);

ALTER TABLE obligation ADD CONSTRAINT obligation_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id);

ALTER TABLE obligation ADD CONSTRAINT obligation_hangs_on_id_fkey FOREIGN KEY (hangs_on_id) REFERENCES obligation(id);

ALTER TABLE obligation ADD CONSTRAINT obligation_header FOREIGN KEY (document_id, part) REFERENCES header(document_id, part);

ALTER TABLE obligation ADD CONSTRAINT obligation_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);

ALTER TABLE occurrence ADD CONSTRAINT occurrence_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id);

ALTER TABLE reminder ADD CONSTRAINT reminder_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail(id);

ALTER TABLE reminder ADD CONSTRAINT reminder_obligation_id_fkey FOREIGN KEY (obligation_id) REFERENCES obligation(id);

ALTER TABLE reminder ADD CONSTRAINT reminder_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES person(id);

CREATE INDEX change_correction ON public.change USING btree (correction_id, id);

CREATE INDEX change_obligation ON public.change USING btree (obligation_id, id);

CREATE UNIQUE INDEX correction_closes_once ON public.correction USING btree (obligation_id) WHERE ((undone_at IS NULL) AND (kind = ANY (ARRAY['supersedes'::text, 'cancels'::text, 'dismisses'::text])));

CREATE INDEX correction_obligation ON public.correction USING btree (obligation_id) WHERE (obligation_id IS NOT NULL);

CREATE INDEX correction_other ON public.correction USING btree (other_id) WHERE (other_id IS NOT NULL);

CREATE INDEX correction_session ON public.correction USING btree (organ, session) WHERE (organ IS NOT NULL);

CREATE INDEX mail_in_doubt ON public.mail USING btree (window_day, id) WHERE (state = ANY (ARRAY['sending'::text, 'ambiguous'::text]));

CREATE INDEX mail_waiting ON public.mail USING btree (window_day, id) WHERE (state = ANY (ARRAY['ready'::text, 'claimed'::text]));

CREATE INDEX obligation_event ON public.obligation USING btree (event_number) WHERE (event_number IS NOT NULL);

CREATE INDEX obligation_hangs_on ON public.obligation USING btree (hangs_on_id) WHERE (hangs_on_id IS NOT NULL);

CREATE INDEX obligation_order ON public.obligation USING btree (COALESCE(first_day, last_day, 'infinity'::date), COALESCE(last_day, 'infinity'::date), id);

CREATE INDEX obligation_owner ON public.obligation USING btree (owner_id);

CREATE INDEX obligation_recurring ON public.obligation USING btree (occurrences_until NULLS FIRST) WHERE ((due ->> 'precision'::text) = 'recurring'::text);

CREATE INDEX obligation_session ON public.obligation USING btree (session) WHERE (session IS NOT NULL);

CREATE INDEX outbox_event_waiting ON public.outbox_event USING btree (id) WHERE (relayed_at IS NULL);

CREATE UNIQUE INDEX person_email_key ON public.person USING btree (lower(email));

CREATE INDEX reminder_day ON public.reminder USING btree (day);

CREATE INDEX reminder_mail ON public.reminder USING btree (mail_id) WHERE (mail_id IS NOT NULL);

CREATE INDEX reminder_planned ON public.reminder USING btree (fire_at) WHERE (state = 'planned'::text);

CREATE INDEX reminder_planned_of ON public.reminder USING btree (recipient_id, type, fire_at) WHERE (state = 'planned'::text);

CREATE TRIGGER change_only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.change FOR EACH STATEMENT EXECUTE FUNCTION only_grows();

CREATE TRIGGER correction_is_kept BEFORE DELETE OR TRUNCATE ON public.correction FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
