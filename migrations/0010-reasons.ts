import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reasons are data, said in the language of whoever reads them. A sentence that was kept before stays as it was written, in English:
 * what it was made of is not known any more.
 */
export class Reasons implements MigrationInterface {
  readonly name = 'reasons-0000000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function written(sentence text) returns jsonb language sql immutable strict as $body$
        select jsonb_build_object('code', 'written', 'values', jsonb_build_object('text', sentence))
      $body$;
      create function all_written(sentences text[]) returns jsonb language sql immutable as $body$
        select coalesce(jsonb_agg(written(sentence) order by position), '[]') from unnest(sentences) with ordinality as s (sentence, position)
      $body$;

      alter table obligation
        alter column because type jsonb using all_written(because),
        alter column refused type jsonb using written(refused),
        alter column undated type jsonb using written(undated);
      alter table occurrence alter column because type jsonb using all_written(because);

      -- Rows of the history are never changed but here: they say the same as before, in the new form.
      alter table change disable trigger change_only_grows;
      update change set
        before = before || jsonb_build_object('refused', written(before ->> 'refused'), 'because', all_written(array(select jsonb_array_elements_text(before -> 'because')))),
        after = after || jsonb_build_object('refused', written(after ->> 'refused'), 'because', all_written(array(select jsonb_array_elements_text(after -> 'because'))));
      alter table change enable trigger change_only_grows;

      drop function all_written(text[]);
      drop function written(text);

      -- In every language, or a plain text for all.
      alter table body alter column note type jsonb using to_jsonb(note);
    `);
  }

  /** Migrations go forward only; a backup goes back. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
