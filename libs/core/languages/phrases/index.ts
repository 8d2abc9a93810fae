export { NotationError, variants } from './notation.js';
export type { DueForm, Match } from './match.js';
export type { Mention, TimeMention } from './mention.js';
export type { SlotSet } from './slots.js';
export type { Outline } from './times.js';
export { Token } from './token.js';
export { TIMELY } from './timely.js';
export { toolsFor, type Opening, type Tools } from './tools.js';
export type { Word } from './words.js';
