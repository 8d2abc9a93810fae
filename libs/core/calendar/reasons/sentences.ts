import type { ReaderLanguage } from './values.js';

/** A table of sentences: each code in every language, from the same values. */
export type Sentences<Values> = { readonly [Code in keyof Values]: Readonly<Record<ReaderLanguage, (values: Values[Code]) => string>> };

/** The values of a sentence that needs none. */
export type Nothing = Record<string, never>;
