/**
 * Verbs for what can be done by or at a time, in no list of their own: English has no end of them. `deeds` are done once, `efforts` go on; what is a noun
 * as well (`ambiguous`) is a verb only right behind what makes one of it.
 */
export const deeds: readonly string[] = [
  'acquire', 'adapt', 'admit', 'aggregate', 'amalgamate', 'approve', 'assemble', 'attach', 'automate', 'centralize', 'classify', 'clear', 'compensate', 'computerize', 'delegate', 'delete', 'delineate', 'demarcate', 'demine', 'devise',
  'diversify', 'divest', 'divide', 'embed', 'enlarge', 'exclude', 'execute', 'exempt', 'exhume', 'formalize', 'institutionalize', 'instruct', 'liberalize', 'liquidate', 'lift', 'locate', 'modify', 'normalize', 'obtain', 'overcome', 'pass',
  'populate', 'prescribe', 'prioritize', 'prosecute', 'rationalize', 'reactivate', 'readjust', 'realign', 'rebuild', 'reconcile', 'reconfigure', 'recover', 'redeploy', 'redirect', 'redress', 're-establish', 'reintegrate',
  'relaunch', 'relinquish', 'remit', 'reopen', 'repatriate', 'repeal', 'replicate', 'reprofile', 'reprogramme', 'reset', 'resettle', 'restructure', 'reunify', 'revitalize', 'simplify', 'solve', 'specify', 'transform', 'unite', 'vacate',
  'validate',
];

export const efforts: readonly string[] = [
  'accommodate', 'administer', 'advocate', 'alleviate', 'articulate', 'boost', 'broaden', 'collaborate', 'cooperate', 'curb', 'customize', 'deepen', 'dedicate', 'demonstrate', 'embark', 'empower', 'enforce', 'enrich', 'familiarize', 'foster',
  'generate', 'improve', 'involve', 'manage', 'mediate', 'mitigate', 'optimize', 'oversee', 'preserve', 'professionalize', 'prohibit', 'publicize', 'redouble', 'regulate', 'safeguard', 'suppress', 'sustain', 'tackle', 'tailor', 'undergo',
];

const ambiguous = [
  'balance', 'ban', 'change', 'chart', 'clean', 'contract', 'control', 'design', 'estimate', 'exchange', 'field', 'file', 'fix', 'frame', 'free', 'fund', 'guarantee', 'guide', 'institute', 'list', 'print', 'process', 'reserve', 'retire',
  'shift', 'sponsor', 'structure', 'switch', 'target', 'trace', 'track',
];

/** The same with what makes verbs of them. */
export const marked: readonly string[] = ambiguous.flatMap((verb) => ['to', 'shall', 'should', 'will'].map((before) => `${before} ${verb}`));

/** Participles that no rule forms. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'begun', build: 'built', cut: 'cut', give: 'given', hold: 'held', lay: 'laid', lead: 'led', leave: 'left', make: 'made', offset: 'offset', overcome: 'overcome', oversee: 'overseen', pay: 'paid', put: 'put', rebuild: 'rebuilt', repay: 'repaid', reset: 'reset', send: 'sent', set: 'set', take: 'taken', undergo: 'undergone', undertake: 'undertaken', withdraw: 'withdrawn',
};
/** Verbs that double their last letter. */
const DOUBLED = /(?:admit|ban|commit|compel|control|enrol|fulfil|map|permit|remit|submit|transfer|equip)$/;

/** What has been done: "refined", "carried", "planned". */
export function participle(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

/** What is paid for, kept up or observed all the time is no deed when it is told in the passive. */
const KEPT: ReadonlySet<string> = new Set(['finance', 'fund', 'support', 'use', 'utilize', 'observe', 'continue', 'maintain', 'assist', 'include', 'present', 'submit', 'request', 'invite', 'attend', 'respond', 'review', 'assess', 'evaluate', 'provide', 'share', 'conduct', 'undertake', 'end', 'address', 'follow', 'ensure', 'enable', 'allow', 'promote', 'place']);

/** As it stands behind "shall" and before a party: "be refined", "to be refined". */
export const passive = (verbs: readonly string[]): string[] => verbs.flatMap((verb) => [`be ${participle(verb)}`, `to be ${participle(verb)}`]);

/** The passive of those verbs of one word that tell of a deed in it. */
export const passives = (verbs: readonly string[]): string[] => passive(verbs.filter((verb) => /^[a-z-]+$/.test(verb) && !KEPT.has(verb)));
