import type { Lexicon } from '../../language.js';
import { actors, givers } from './actors.js';
import { bodies } from './bodies.js';
import { operative } from './operative.js';
import { opaque } from './opaque.js';
import { places } from './places.js';
import { qualifiers } from './qualifiers.js';
import { verbs } from './verbs.js';
import { words } from './words.js';

const connectives = [
  'also', 'further', 'again', 'once again', 'once more', 'and', 'in this regard', 'in this context', 'in this respect', 'in that regard', 'in that context', 'in that respect', 'in particular', 'to this end', 'to that end', 'therefore', 'accordingly', 'strongly', 'hereby', 'moreover', 'furthermore', 'finally', 'equally', 'likewise', 'additionally', 'in addition', 'reiterates and', 'solemnly',
  'deeply', 'gravely', 'especially', 'with appreciation', 'urgently', 'firmly', 'specifically', 'for this purpose', 'for that purpose', 'as a matter of urgency', 'similarly', 'continues to', 'but', 'while', 'thus', 'consequently', 'in this connection', 'at the same time', 'or', 'then', 'as well as', 'earnestly', 'respectfully', 'unanimously', 'still', 'welcomes and',
  'warmly', 'in the strongest terms', 'in the light of the above', 'for its part', 'notably', 'inter alia',
];

/** Behind these a word that is verb or noun is as likely a noun. */
const NAMING: ReadonlySet<string> = new Set(['or', 'as well as', 'in particular', 'especially', 'notably', 'inter alia', 'with appreciation', 'but', 'while']);

/** "And in" joins the members of a list, and as the longer word would hide what begins with "in": such words stand with "and" too. */
const joined = (words: readonly string[]): string[] => [...words, ...words.filter((word) => /^(?:in|to|for|at|by) /.test(word)).map((word) => `and ${word}`)];

export const lexicon: Lexicon = {
  actors, givers, bodies, operative, verbs, words, opaque, places, qualifiers,
  attributive: [],
  doneAfter: [],
  doneBefore: ['was ', 'were ', 'had ', 'has ', 'have ', 'been ', 'having ', 'whether to '],
  nominalBefore: ['the ', 'a ', 'an ', 'its ', 'their ', 'this ', 'these ', 'those ', 'that ', 'of ', 'such ', 'any ', 'no ', 'his ', 'her ', 'our ', 'quarterly ', 'monthly ', 'weekly ', 'yearly ', 'bimonthly ', 'a further ', 'the further ', 'its further ', 'any further '],
  determiners: [],
  verbBefore: ['to ', 'and ', 'or ', 'shall ', 'should ', 'will ', 'may ', 'must ', 'not ', '-ly ', 'also ', 'further ', ', ', '  ', 'then ', 'thereafter ', 'subsequently ', 'they ', 'it ', 'States ', 'parties ', 'organizations ', ...connectives.filter((words) => !NAMING.has(words)).map((words) => `${words} `)],
  nominalAfter: [],
  connectives: joined(connectives),
  joins: ['and', 'or', 'as well as', 'and at', 'and in', 'and by', 'and to', 'and for'],
  bodyEndings: [],
  handedTo: [],
  purposes: ['with a view to ', 'in order to ', 'in order ', 'so as to ', 'so as ', 'with the aim of ', 'with the intention of ', 'for the purpose of ', 'in preparation for '],
  told: ['that will ', 'which will ', 'that would ', 'which would '],
  plans: ['action plan to ', 'Action Plan to ', 'plan of action to ', 'Plan of Action to ', 'initiative to ', 'Initiative to ', 'campaign to ', 'Campaign to ', 'strategy to ', 'Strategy to ', 'call to action to ', 'road map to '],
  via: [' through the ', ' via the ', 'following consideration by the ', 'after consideration by the ', 'following its consideration by the ', 'following review by the ', 'after review by the ', 'following approval by the ', 'upon the recommendation of the ', 'on the recommendation of the '],
  countedOn: [' of ', ' after ', ' following ', ' from '],
  adoption: ['adoption', 'its adoption', 'the adoption', 'the date of adoption', 'the date of the adoption', 'the date of its adoption', 'the present resolution', 'this resolution', 'the date of the present resolution', 'the date of this resolution', 'the present decision', 'the date of the present decision', 'the passage of', 'today'],
  conditions: [' if ', 'If ', ' whenever ', 'Whenever ', ' when it ', ' when they ', ' when a State ', ' in the event ', ', in case ', ', upon ', ', once '],
  countedFrom: ['of', 'after', 'following', 'from'].flatMap((word) => ['the', 'the end of the', 'the conclusion of the', 'the close of the', 'the closing of the', 'the completion of the', 'the holding of the', 'each', 'its'].map((rest) => ` ${word} ${rest} `)),
  toward: [' to ', ' to the ', 'brief the ', 'update the ', 'inform the ', 'keep the ', 'provide the ', ' by the ', 'advise the '],
  eventAt: ['upon its', 'upon the', 'at the', 'at its', 'to', 'during the', 'on the occasion of the', 'on the margins of the', 'in the margins of the', 'on the sidelines of the', 'to the', 'at', 'during', 'in conjunction with the', 'back to back with the', 'back-to-back with the', 'in connection with the', 'in parallel with the', 'at each', 'immediately after the', 'following the', 'after the'],
  eventAside: ['leading up to the', 'leading to the', 'lead-up to the', 'run-up to the', 'relating to the', 'related to the', 'in relation to the', 'contribution to the', 'contributions to the', 'contribute to the', 'pursuant to the', 'with regard to the', 'with respect to the', 'according to the', 'inputs to the', 'parties to the', 'invited to the', 'accredited to the', 'delegations to the', 'representatives to the'],
  eventBefore: ['before the', 'prior to the', 'in advance of the', 'ahead of the', 'in time for the', 'well before the', 'well in advance of the', 'in good time before the', 'before', 'prior to', 'in advance of', 'ahead of', 'in time for', 'not later than the', 'no later than the', 'before the opening of the', 'before the start of the', 'by the start of the', 'by the opening of the', 'by the time of the', 'before the holding of the', 'until the'],
  eventUntil: ['until the end of the', 'until the conclusion of the', 'until the close of the', 'through the end of the', 'by the end of the', 'by the conclusion of the', 'by the close of the', 'before the end of the', 'before the conclusion of the', 'before the close of the', 'not later than the end of the', 'up to the end of the'],
  saidIn: [' referred to in paragraph ', ' mentioned in paragraph ', ' described in paragraph ', ' to be convened pursuant to paragraph ', ' convened pursuant to paragraph ', ' called for in paragraph ', ' decided upon in paragraph '],
  definite: ['Congress', 'Conference', 'Summit', 'Forum', 'Meeting', 'Symposium', 'Workshop', 'Dialogue', 'Congress', 'Seminar', 'Review Conference', 'Special Session', 'High-level Meeting', 'high-level meeting', 'high-level dialogue', 'high-level plenary meeting', 'review conference', 'special session', 'summit', 'preparatory meeting', 'pledging conference', 'hearing', 'multi-stakeholder hearing', 'organizational session', 'international conference'],
  fillers: ['at least', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'all', 'both', 'also', 'relevant'],
  compounds: [
    'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'half', 'full', 'high', 'low', 'long', 'short', 'mid', 'medium', 'middle', 'well', 'follow', 'self', 'non', 'inter', 'co', 'sub', 'post', 'pre', 'anti', 'cross', 'multi', 'open', 'gender', 'age', 'decision', 'policy',
    'confidence', 'capacity', 'resilience', 'peace', 'nuclear', 'weapon', 'weapons', 'nature', 'child', 'people', 'human', 'data', 'evidence', 'results', 'rules', 'world', 'year', 'day', 'time', 'step', 'public', 'private', 'north', 'south', 'east', 'west', 'least', 'under', 'over', 're', 'side', 'round', 'action', 'forward', 'case', 'mercenary', 'detention', 'secretary', 'working', 'system', 'fact', 'decade',
    'state', 'ground', 'large', 'small', 'cost', 'climate', 'land', 'sea', 'air', 'water', 'trade', 'debt', 'risk', 'market', 'community', 'country', 'field', 'computer', 'machine', 'counter', 'vice', 'micro', 'macro', 'socio', 'ever', 'far', 'ill', 'hard', 'free', 'problem', 'conflict', 'family', 'victim', 'survivor', 'sex', 'race', 'culture',
  ],
};
