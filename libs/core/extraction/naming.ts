import type { Match, Token } from '../languages/index.js';
import type { Candidate } from './candidate.js';
import { gatheringAt, gatheringOf, type Gathering } from './gatherings.js';
import type { EventName } from './reading.js';

/** Slots of rules that a meeting fills. */
const GATHERED = ['meeting', 'event', 'summit', 'biennial', 'annual_meeting', 'session'];

/** Says which meeting it is that is to be held. */
export function nameMeeting(candidate: Candidate, spaced: boolean): void {
  const { passage, match } = candidate;
  const held = firstFilled(match, GATHERED);
  if (held === undefined) return;
  candidate.gathering = gatheringAt(passage, held, spaced);
  candidate.called = calledAs(candidate.gathering, passage.tokens[held]);
}

/** The name of a meeting without the words around it that a comparison of names can do with. */
function calledAs(gathering: Gathering, token: Token | undefined): EventName {
  const { name } = (token && gatheringOf(token)) ?? gathering;
  return { name: /\d/.test(name) ? '' : name.trim(), number: gathering.number };
}

/** The token that fills the first of the slots that one fills. */
function firstFilled(match: Match, slots: readonly string[]): number | undefined {
  for (const slot of slots) {
    const at = match.at(slot);
    if (at !== undefined) return at;
  }
  return undefined;
}
