import type { Kind, Obligation, Span, Strength } from '../../../libs/core/index.js';
import type { Explained } from './explained.js';

/** What is asked of whom, and the very words. */
export function askedOf({ obligation, document, text }: Explained): string[] {
  return [
    `${document}, paragraph ${obligation.paragraph}: ${summary(obligation)}`,
    '',
    'The words:',
    `  “${obligation.quote}”`,
    ...evidence(obligation, text),
    ...conditions(obligation),
  ];
}

const VERBS: Record<Strength, string> = {
  S5: 'decides', S4: 'requests', S3: 'urges', S2: 'encourages', S1: 'says', S0: 'notes',
};

/** `the text requests the Secretary-General to report to the General Assembly.` */
function summary({ kind, who, to, strength, place }: Obligation): string {
  const actor = who === null ? null : /^(States|Member States|States parties|all|Main)/.test(who) ? who : `the ${who}`;
  const where = place === null ? '' : ` in ${place}`;
  const recipient = to === null ? '' : ` to the ${to}`;
  const deed = DEEDS[kind];
  if (kind === 'meeting') return `the text ${VERBS[strength]} that a meeting is to be held${where}.`;
  if (kind === 'agenda_item') return `the text ${VERBS[strength]} that an item is to stand on a provisional agenda; the Secretariat draws it up.`;
  if (strength >= 'S2' && strength <= 'S4' && actor !== null) return `the text ${VERBS[strength]} ${actor} ${deed}${recipient}.`;
  const doer = actor ?? 'somebody (the text names nobody)';
  return `the text ${VERBS[strength]} that ${doer} ${/s$/i.test(who ?? '') ? 'are' : 'is'} ${deed}${recipient}.`;
}

const DEEDS: Record<Kind, string> = {
  meeting: 'to meet', report: 'to report', agenda_item: 'to put an item on the agenda', review: 'to consider the matter', submission: 'to send something in',
  term: 'to serve for a term', observance: 'to observe a day or year', action: 'to act', target: 'to reach a goal',
};

const FIELDS: Record<string, string> = { who: 'who', to: 'to whom', due: 'when', what: 'what', verb: 'how strongly' };

/** Which words prove which field, and where they stand. */
function evidence({ evidence: proof, spans, rule, confidence }: Obligation, text: string): string[] {
  const words = (some: Span[]): string => some.map(([from, to]) => text.slice(from, to).replace(/\s+/g, ' ')).join(' … ');
  const fields = Object.entries(FIELDS).flatMap(([field, name]) => (proof[field] ? [`  ${name}: “${words(proof[field])}” (${places(proof[field])})`] : []));
  return [`  They stand at ${places(spans)}. The rule ${rule} found them, with a confidence of ${Math.round(confidence * 100)} %.`, ...fields];
}

const places = (spans: Span[]): string => `${spans.length === 1 ? 'characters' : 'pieces'} ${spans.map(([from, to]) => `${from}–${to}`).join(', ')}`;

function conditions({ qualifiers, duration }: Obligation): string[] {
  return [
    ...(qualifiers.length > 0 ? [`  With the condition: ${qualifiers.join(', ')}.`] : []),
    ...(duration === null ? [] : [`  How long: ${durationWords(duration)}.`]),
  ];
}

const UNITS: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** `at most 5 days` for `<=P5D`. */
function durationWords(code: string): string {
  const match = /^(<=)?P(\d+)([DWMY])$/.exec(code);
  if (!match) return code;
  const [, most, count, unit = ''] = match;
  return `${most ? 'at most ' : ''}${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`;
}
