export { READER_LANGUAGES, type NamedPlace, type NamedSession, type Names, type Phrase, type Place, type ReaderLanguage, type TimeSpan } from './values.js';
export { en as english } from './english.js';
export { reason, together, type Reason } from './reason.js';
export { said, say, type Said } from './say.js';
