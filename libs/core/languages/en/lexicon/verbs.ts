import { deeds, efforts, marked, passive, passives } from './deeds.js';

/** What else is done, of verbs that are no others. */
const others = [
  'refine', 'standardize', 'streamline', 'digitize', 'digitalize', 'modernize', 'consolidate', 'incorporate', 'adjust', 'recalculate', 'calculate', 'reclassify', 'regularize', 'redesign', 'overhaul', 'reform', 'rename', 'renumber', 'rectify', 'correct', 'clarify', 'codify', 'draft', 'analyse', 'map', 'investigate', 'inspect', 'certify', 'accredit', 'license', 'permit', 'grant',
  'authorize', 'entrust', 'assign', 'reassign', 'reallocate', 'rebase', 'recost', 'absorb', 'offset', 'write off', 'waive', 'refund', 'levy', 'collect', 'invest', 'lend', 'borrow', 'lease', 'purchase', 'procure', 'equip', 'staff', 'hire', 'train', 'induct', 'vet', 'screen', 'register', 'enrol', 'record', 'archive', 'catalogue', 'index', 'display', 'unveil', 'inaugurate', 'name', 'rotate',
  'reconstitute', 'reorganize', 'reinforce', 'rehabilitate', 'reconstruct', 'repair', 'renovate', 'refurbish', 'upgrade', 'retrofit', 'decommission', 'dispose of', 'demolish', 'remove', 'rescind', 'revoke', 'cancel', 'annul', 'suspend', 'freeze', 'unfreeze', 'expedite', 'test', 'pilot', 'try out', 'scale up', 'mainstream', 'integrate', 'harmonize', 'align',
  'synchronize', 'unify', 'connect', 'interconnect', 'link', 'localize', 'decentralize', 'outsource', 'transpose', 'domesticate', 'legislate', 'promulgate', 'gazette', 'denounce', 'notify', 'invoke', 'activate', 'deactivate', 'trigger', 'initialize', 'kick off', 'embark upon', 'embark on', 'set out', 'lay out', 'spell out', 'draw up', 'work out', 'set forth', 'follow up', 'complement', 'supplement',
];
/** What is done by verbs that are listed under other heads. */
const DONE_TO = ['select', 'designate', 'establish', 'complete', 'allocate', 'distribute', 'disseminate', 'organize', 'determine', 'define', 'evaluate', 'verify', 'audit', 'translate', 'replace', 'maintain', 'fund', 'finance', 'apply', 'use', 'collect', 'compile', 'conduct', 'develop', 'formulate', 'negotiate', 'prepare', 'recruit', 'return', 'resolve', 'strengthen', 'expand', 'extend', 'enhance', 'achieve', 'arrange', 'nominate', 'operationalize', 'promote', 'provide', 'raise', 'test', 'reach', 'ratify', 'sign', 'relocate', 'merge', 'install', 'construct', 'introduce', 'launch', 'issue', 'publish', 'circulate', 'announce', 'amend', 'confirm', 'produce', 'renegotiate', 'reopen', 'resume', 'secure', 'settle', 'supply', 'transform'];

/** What goes on without being done at one time: with no more than a year or a session beside it nothing is due then. */
const ongoing = new Set([
  'ensure', 'strengthen', 'maintain', 'comply', 'support', 'promote', 'facilitate', 'assist', 'coordinate', 'enhance', 'continue', 'engage', 'address', 'consult', 'intensify', 'participate', 'attend', 'use', 'utilize', 'implement', 'observe', 'respond', 'accelerate', 'mobilize',
  'allow', 'enable', 'secure', 'take', 'make', 'increase', 'expand', 'reduce', 'develop', 'provide', 'present', 'include', 'invite', 'bring', 'place', 'request', 'be made', 'be taken', 'share', 'prepare', 'submit', 'carry out', 'undertake', 'conduct', 'collect', 'identify', 'finance', 'cease', 'extend', 'review', 'be implemented', 'to be implemented', 'continue to operate',
]);

/** What is done, by any verb that is in no other list, and by the passive of any verb that is done. */
function withDeeds(all: Record<string, readonly string[]>): Record<string, readonly string[]> {
  const elsewhere = new Set(Object.values(all).flat());
  const does = all['does'] ?? [];
  return { ...all, does: [...does, ...[...deeds, ...marked, ...efforts, ...passives([...does, ...deeds])].filter((form) => !elsewhere.has(form))] };
}

/** What is done with a report that another makes. */
const handedOn = new Set(['circulate', 'offer', 'give', 'table']);

/** `steps`: what is done once, out of all that is done; `publishes`: what is done with one's own reports, out of all that is done to bring them out. */
const withSteps = (all: Record<string, readonly string[]>): Record<string, readonly string[]> => ({
  ...all,
  steps: (all['does'] ?? []).filter((form) => !ongoing.has(form) && !efforts.includes(form)),
  publishes: (all['issues'] ?? []).filter((form) => !handedOn.has(form)),
});

/** With an adverb before it: "to jointly brief", "continue to publicly report". */
const somehow = (...verbs: string[]): string[] => verbs.flatMap((verb) => ['jointly', 'publicly', 'promptly', 'periodically', 'fully', 'orally', 'separately'].flatMap((how) => [`to ${how} ${verb}`, `continue to ${how} ${verb}`, `shall ${how} ${verb}`, `and ${how} ${verb}`]));

/** Behind a noun a participle only says what that is about ("a briefing assessing the impact"): it is done only where something governs it. */
const gone = (...forms: string[]): string[] => forms.flatMap((form) => ['with a view to', 'a view to', 'to', 'by', 'for', 'on', 'in', 'and', 'of', 'consider', 'continue', 'start', 'begin', 'complete', 'finish', 'through'].map((word) => `${word} ${form}`));

/** "The practice of holding", "continue holding": what goes on to be done. */
const goingOn = (...forms: string[]): string[] => forms.flatMap((form) => [`the practice of ${form}`, `its practice of ${form}`, `this practice of ${form}`, `continue ${form}`]);

/** Behind "of" a participle is a noun ("of meeting"), but not where it says what is aimed at. */
const aimedAt = (...forms: string[]): string[] => forms.flatMap((form) => [form, `successfully ${form}`, `the aim of ${form}`, `the aim of successfully ${form}`]);

/** "Looks forward to the ninth review": the thing itself, and which of them. */
const REVIEWS_AHEAD: readonly string[] = ['looks forward to', 'looking forward to'].flatMap((awaits) =>
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'next', 'forthcoming', 'upcoming', 'midterm', 'mid-term', 'comprehensive'].flatMap((which) =>
    ['review', 'assessment', 'evaluation', 'stocktake'].map((what) => `${awaits} the ${which} ${what}`)));

/** What something is done for, and what is itself to be done by then. */
const TO_FINISH: readonly string[] = ['completing', 'concluding', 'finalizing', 'commencing', 'launching', 'initiating', 'operationalizing'].flatMap((aim) => [`with a view to ${aim}`, `with the aim of ${aim}`, `with a view to the ${aim}`]);

/**
 * Verbs by the slot they fill: plain forms as they stand after "to", "shall" and "and". Participles of the passive have slots of their own
 * ("to be held", "be included"), so that what was done in the past fills no slot of a duty.
 */
export const verbs: Record<string, readonly string[]> = withSteps(withDeeds({
  holds: [
    'schedule', 'devote', 'hold', 'convene', 'organize', 'host', 'reconvene', 'convoke', 'holding', 'convening', 'organizing', 'hosting', 'the holding', 'the convening', 'the organization of', 'the organization in', 'the conduct of a', 'the conduct of an', 'the conduct of at least', 'the conduct of two', 'the conduct of three', 'the conduct of regional', 'the conduct of national', 'the conduct of annual', 'co-host', 'co-organize', 'arrange', 'shall meet',
    ...goingOn('holding', 'convening', 'organizing', 'hosting'), 'will meet', 'should meet', 'jointly convene', 'meet', 'hold and', 'to be preceded by', 'be preceded by', 'should be composed of', 'shall be composed of', 'will be composed of', 'shall consist of', 'should consist of', 'will consist of', 'shall comprise', 'will comprise', 'conduct', 'commence', 'resume its', 'shall resume its', 'will resume its', 'should resume its', 'reconvene the', 'reconvene its', 'shall reconvene its',
  ],
  /** Of a report that there is already. */
  updates: ['update', 'to update', 'and update', 'revise', 'reissue'],
  /** Of a body, before the length of its meeting: "to meet for a period of three weeks during 2026". */
  meets_for: ['to meet for', 'meet for', 'shall meet for', 'will meet for', 'may meet for', 'should meet for'],
  /** Of a group, right before the time: "requests the Committee to meet in 2026". */
  meets: ['to meet', 'meet', 'may meet', 'to meet again', 'to meet at least twice', 'to meet at least once', 'to meet twice', 'to meet once', 'to meet regularly', 'to continue to meet'],
  /** Whoever holds a meeting, and whether it is laid on them or told of them: where it is said how often, all count. */
  keeps_holding: ['will hold', 'will convene', 'shall convene', 'should convene', 'will host', 'will organize', 'is to hold'],
  /** What is held: of the past it would be "held" alone. */
  to_hold: ['be held', 'shall be held', 'will be held', 'should be held', 'be convened', 'shall be convened', 'will be convened', 'should be convened', 'be organized', 'shall be organized', 'will be organized', 'shall take place', 'will take place', 'should take place', 'take place', 'be hosted'],
  /** Told of somebody else. */
  will_hold: ['will hold', 'will convene', 'will host', 'will organize', 'is to host', 'is to hold', 'plans to hold', 'would host', 'has offered to host', 'plans to convene'],
  /** What a body will do itself. */
  expects_to: ['looks forward to considering', 'looks forward to reviewing', 'looks forward to discussing', 'looks forward to examining', 'looks forward to its consideration of', 'looks forward to the consideration of', 'looks forward to continuing its consideration of', 'looking forward to considering', 'looking forward to reviewing', ...REVIEWS_AHEAD],
  scheduled_for: ['scheduled for', 'planned for', 'foreseen for', 'envisaged for', 'set for'],
  held: [
    'to be held', 'be held', 'be convened', 'to be convened', 'to be hosted', 'be hosted', 'be organized', 'to be organized', 'will take place', 'shall take place', 'to take place', 'take place', 'taking place', 'takes place', 'will be held', 'shall be held',
    'will be convened', 'shall be convened', 'scheduled', 'is scheduled', 'should be held', 'will meet', 'shall meet', 'should meet', 'will convene', 'shall convene', 'which will be held', 'which will take place', 'planned', 'shall be reconvened', 'to be reconvened',
    'would be held', 'would take place', 'would be convened', 'would meet', 'would be organized', 'are to be held', 'is to be held', 'is to take place', 'are to take place', 'due to be held', 'due to take place', 'scheduled to be held', 'scheduled to take place', 'to be held consecutively', 'is planned', 'should be organized', 'shall be organized', 'shall be hosted',
    'be scheduled', 'to be scheduled', 'will be hosted', 'will be organized', 'will be co-hosted', 'to be co-hosted', 'be co-hosted', 'will be co-organized', 'to be co-organized', 'convening for', 'convening in', 'meeting for', 'convening annually', 'should take place', 'should be convened', ...['will be held', 'will be hosted', 'will take place', 'will be convened', 'will be organized', 'is to be held', 'is to take place', 'would be held', 'would take place'].map((form) => `that ${form}`),
  ],
  /** May tell of the past as well as of what is to come: only a date tells them apart. */
  held_at: ['held', 'convened', 'organized', 'hosted'],
  opens: ['open', 'begin', 'be opened', 'shall open', 'shall begin', 'shall commence', 'shall be reconvened', 'resume', 'shall resume', 'commence'],
  closes: ['close', 'end', 'conclude', 'shall close', 'shall end', 'shall be closed', 'shall conclude', 'adjourn', 'shall adjourn', 'complete its work', 'conclude its work', 'finish its work', 'complete their work'],
  reports: [
    'to report', 'shall report', 'should report', 'will report', 'and report', 'to further report', 'to also report', 'or report', 'then report', 'report back', 'to report back', 'report thereon', 'report orally', 'to report orally', 'report regularly',
    'to brief', 'and brief', 'shall brief', 'to present orally', 'to continue to present orally', 'to make an oral', 'to regularly report', 'by reporting', 'in reporting', 'when reporting', 'and to report', 'and to brief',
    ...['assess', 'review', 'examine', 'study', 'evaluate', 'consider', 'investigate', 'analyse', 'explore', 'monitor', 'identify', 'follow up'].map((verb) => `${verb} and report`),
    'to continue to report', 'report publicly', 'report jointly', 'report periodically', 'to report publicly', 'to report jointly', ...somehow('report', 'brief'), 'continue to report', 'continue reporting', 'to continue to brief', 'to annually report', 'must report', 'to continue reporting', 'by briefing', 'continue to brief', ...goingOn('reporting', 'briefing'),
  ],
  /** Count only right before the party that is told. */
  informs: ['to update', 'and update', 'to inform', 'and inform', 'shall inform', 'to advise', 'to apprise', 'and to inform', 'and to update', 'to continue to inform', 'to continue to update', 'continue to inform', 'continue to update', 'inform', 'update'],
  keeps: ['keep', 'continue to keep', 'keeping'],
  submits: [
    'submit', 'present', 'provide', 'prepare', 'transmit', 'deliver', 'include', 'submitting', 'presenting', 'forward', 'resubmit', 'convey', 'continue to submit',
    'continue to provide', 'prepare and submit', 'communicate', 'continue submitting', 'propose', 'put forward', 'develop and submit', 'elaborate and submit', ...goingOn('submitting', 'providing', 'presenting', 'preparing', 'issuing'), 'continue with the submission of', 'the submission of', 'the presentation of',
  ],
  /** What is handed to a body at one time is a report to it, whatever it is called. */
  delivers: ['submit', 'present', 'transmit', 'submitting', 'resubmit', 'continue to submit', 'prepare and submit', 'develop and submit', 'elaborate and submit', 'finalize and submit'],
  /** What a meeting does while it lasts. */
  adopts: ['adopt', 'approve', 'agree on'],
  /** Of a report that was named before. */
  delivers_it: ['make it available', 'make them available', 'make it public', 'make them public'],
  /** With "it" or "them" behind, of the same. */
  passes_on: ['publish', 'issue', 'circulate', 'submit', 'present', 'transmit', 'share', 'post', 'distribute', 'forward', 'deliver'],
  /** A meeting with a body, in which one takes part. */
  engages: ['engage in', 'engaging in'],
  /** With a body behind it, of whatever was asked for before: it is reported on. */
  handed: ['for presentation', 'for submission', 'for transmission'],
  /** With a body behind it: the body is told of what was named before. */
  brings: ['bring it to the attention of', 'bring them to the attention of', 'bring this matter to the attention of', 'bring the matter to the attention of', 'bring to the attention of', 'draw to the attention of'],
  /** What is handed in: of the past it would be "submitted" alone. */
  to_submit: ['be submitted', 'be provided', 'be presented', 'be prepared', 'be issued', 'be transmitted', 'be published', 'be circulated', 'shall be submitted', 'should be submitted', 'will be submitted', 'will be presented'],
  announces: ['will', 'intends to', 'plans to', 'is expected to', 'are expected to'],
  will_report: ['will report', 'is to report', 'are to report', 'would report', 'will brief', 'intends to report', 'plans to report', 'is expected to report'],
  /** What is provided in the end, after something else. */
  aims_to_submit: ['in order to provide', 'in order to present', 'in order to submit', 'so as to provide', 'so as to present', 'so as to submit', 'with a view to submitting', 'with a view to presenting', 'with a view to providing'],
  /** Behind the party that is asked: "requests that the Chair brief the Committee". */
  briefs: ['report', 'brief', 'inform', 'update'],
  /** With the thing itself: "and requests also a final report". */
  asks: ['requests', 'requesting'],
  /** Of what is to be gone through, with the thing itself: "calls for a comprehensive review". */
  asks_for: ['calls for', 'calling for', 'requests', 'requesting', 'mandates', 'decides on', 'decide on'],
  /** With what is expected: "looks forward to receiving the report". */
  awaits: ['looks forward to receiving', 'looking forward to receiving'],
  /** Told of somebody else. */
  will_review: ['will undertake', 'will conduct', 'will carry out', 'will review', 'will consider', 'is to review', 'is to consider', 'will examine', 'will assess', 'is to conduct', 'is to undertake'],
  gone_through: ['to be undertaken', 'to be conducted', 'to be carried out', 'will be undertaken', 'will be conducted', 'will be carried out', 'shall be undertaken', 'shall be conducted', 'is to be undertaken', 'is to be conducted', 'be undertaken', 'be conducted', 'be carried out'],
  /** The coming of a meeting, told as a noun. */
  holding: ['for hosting', 'for organizing', 'for convening', 'for agreeing to host', 'for offering to host', 'the holding', 'the convening', 'the organization of', 'the organization in', 'the hosting', 'the conduct of a', 'the conduct of an', 'the conduct of at least', 'the conduct of two', 'the conduct of three', 'the conduct of regional', 'the conduct of national', 'the conduct of annual'],
  /** What is issued is a report only where it is called so: a manual or a list that is published is none. */
  issues: [
    'to update', 'issue', 'circulate', 'produce', 'compile', 'publish', 'update', 'table', 'offer', 'make available', 'make', 'give', 'issuing', 'publishing', 'reissue',
    'republish',
  ],
  submitted: [
    'be submitted', 'to be submitted', 'are to be submitted', 'is to be submitted', 'should be submitted', 'must be submitted', 'to be presented', 'be presented', 'shall be submitted', 'to be issued', 'to be considered', 'be made available', 'to be transmitted', 'be transmitted', 'be provided', 'to be provided', 'for submission', 'for presentation', 'for transmission', 'to be prepared', 'be prepared', 'to be included', 'for consideration', 'for its consideration',
    'for the consideration', 'for their consideration', 'for further consideration', 'for further discussion', 'for further review', 'for review', 'for examination', 'for discussion', 'for approval', 'for its approval', 'for adoption', 'for possible adoption', 'to be discussed', 'for decision', 'for action', 'to be delivered', 'for its review', 'be circulated', 'for information', 'with a view to its consideration',
    'for appropriate action', 'for consideration and action', 'in time for', 'to be communicated', 'be communicated', 'to be received', 'be received', 'be reported', 'to be reported', 'to be sent', 'be sent', 'to be forwarded', 'to be shared', 'to be made available', 'to be published', 'be issued', 'be published', 'will be submitted', 'will be presented', 'is presented', 'is submitted', 'are presented', 'are submitted', 'to be circulated',
  ],
  /** Told of what is still to be handed in. */
  will_come: ['will be submitted', 'will be presented', 'will be transmitted', 'shall be presented', 'shall be submitted', 'is to be submitted', 'is to be presented', 'are to be presented', 'are to be submitted', 'would be presented', 'would be submitted'],
  considers: [
    'consider', 'continue its consideration', 'continue the consideration', 'continue to consider', 'continue consideration', 'continue considering', 'revert', 'revert to', 'discuss', 'take up', 'further consider', 'resume consideration', 'resume its consideration', 'conclude its consideration', 'complete its consideration',
    'keep under review', 'keep the matter under review', 'remain seized', 'address further', 'revisit', 'pursue its consideration', 'continue its discussion', 'continue discussions', 'continue to discuss', 'continue to be seized', 'pursue consideration', 'defer consideration', 'defer its consideration', 'defer the consideration', 'defer',
    'postpone consideration', 'hold a debate', 'continue the discussion', 'continue to keep under review', 'continue to address', 'return to', ...gone('considering', 'continuing its consideration'), 'continue its work on', 'give further consideration', 'give consideration', 'give priority consideration', 'start consideration', 'begin consideration',
    'initiate consideration', 'remain actively seized', 'continue discussing', 'deliberate', 'reconsider', 'consideration of the question', 'come back to', 'keep the question under review', 'remain seized of', 'keep the item on its agenda', 'follow up on', 'further discuss', 'discuss further',
  ],
  /** What the work is for: "with a view to taking a decision at its next session". */
  aims_to_consider: ['taking a decision', 'adopting a decision', 'reaching a decision', 'a decision', 'its consideration', 'further consideration', 'continuing its consideration', 'resuming its consideration'].map((aim) => `with a view to ${aim}`),
  /** With the noun for what a body does with a matter. */
  goes_on: ['continue', 'resume', 'conclude', 'complete', 'pursue'],
  reviews: [
    'review', 'examine', 'assess', 'evaluate', 'reassess', 'continue to review', 'continue its review', 'continue to examine', 'continue its examination', 'carry out a review', 'conduct a review', 'undertake a review', 'conduct an assessment',
    'take stock', 'take a decision', 'take action', 'take appropriate action', 'take any necessary action', 'take any appropriate action', 'take further action', 'continue the review', 'conduct the review', 'further review', ...gone('taking a decision', 'reviewing', 'deciding', 'taking action', 'examining', 'evaluating', 'assessing'), 'decide on', 'review and', 'review and consider',
    'make a decision', 'adopt a decision', 'shall decide', 'will decide', 'should decide', 'shall also decide', 'to decide', 'hold a review', 'undertake an assessment', 'carry out an assessment', 'to considering', 'to discussing',
  ],
  considered: ['be considered', 'to be reviewed', 'to be examined', 'to be assessed', 'to be evaluated', 'to be taken up', 'to be revisited', 'be reviewed', 'be examined', 'be discussed', 'be taken up', 'be assessed', 'be evaluated', 'be deferred', 'be revisited', 'be addressed at', 'and reviewed', 'and considered', 'and examined', 'and evaluated', 'and assessed'],
  lists: ['include', 'inscribe', 'place', 'put', 'retain', 'add', 'including in', 'inclusion', 'keep on', 'insert', 'the inclusion'],
  listed: ['be included', 'be inscribed', 'be placed', 'shall be included', 'included', 'remain on', 'remain', 'be retained'],
  extends: ['extend', 'extends', 'renew', 'renews', 'prolong', 'further extend', 'the extension', 'the renewal', 'extending', 'renewing', 'shall be extended', 'be extended', 'be renewed', 'shall be renewed', 'extends further', 'extends again', 'roll over'],
  /** With the time for which it goes on: the work of a group, a process. */
  goes_further: ['continue', 'maintain', 'pursue'],
  /** What may be done until a time. */
  permits: ['be permitted', 'be authorized', 'be allowed', 'be entitled'],
  /** Counts only right before the time until which something goes on. */
  continues: ['continue', 'continue its work', 'continue their work', 'continue its operations', 'continue its activities', 'continue in office', 'continue to function', 'continue to serve', 'continue its mandate', 'remain deployed', 'maintain its presence', 'operate', 'continue to operate'],
  operates: ['operate', 'serve', 'be appointed', 'be in force', 'apply', 'be established', 'remain in force', 'continue in force', 'continue to apply'],
  ends: ['expire', 'terminate', 'end', 'shall expire', 'will expire', 'shall end', 'shall cease', 'cease', 'discontinue', 'conclude its operations', 'conclude its mandate', 'conclude its mission', 'conclude the mandate', 'conclude the mission', 'conclude the operation', 'conclude the operations', 'be terminated', 'be discontinued', 'shall terminate', 'complete its mandate', 'close', 'be completed', 'expires', 'ends', 'withdraw', 'completes'],
  lasts: ['maintain', 'continue to maintain', 'continue the operation of', 'a continuation of', 'the continued operation of', 'suspend', 'grant', 'be granted', 'retain', 'be retained', 'be maintained', 'remain unchanged', 'keep in place', 'remain in force', 'remain in effect', 'shall apply', 'will apply', 'should apply', 'not apply', 'continue to apply', 'be in force', 'remain in place', 'remain operational', 'be extended', 'continue in force', 'remain', 'continue to serve', 'be deployed', 'continue to exist', 'continue to operate as', 'continue to function as'],
  appoints: ['appointed', 'elected', 'reappointed', 'appoint', 'appoints', 'elect', 'elects', 'reappoint', 'reappoints', 'nominate', 'confirm the appointment', 'serve', 'serving', 'designate', 'hold office'],
  proclaims: ['proclaim', 'proclaims', 'declare', 'declares', 'designate', 'designates', 'proclaiming', 'declaring', 'designating', 'establish', 'be proclaimed', 'be declared', 'be designated', 'be known as', 'launch', 'dedicate'],
  observes: ['observe', 'commemorate', 'celebrate', 'mark', 'observing', 'commemorating', 'celebrating', 'observance', 'the observance', 'the commemoration', 'the celebration', 'commemoration', 'be observed', 'be commemorated', 'be celebrated', 'marking'],
  sends: [
    'submit', 'provide', 'send', 'transmit', 'communicate', 'present', 'share', 'inform', 'notify', 'report', 'contribute', 'make', 'announce', 'pledge', 'nominate', 'forward', 'deposit', 'convey', 'furnish', 'supply', 'submitting', 'providing', 'respond', 'deliver', 'put forward', 'express', 'update', 'return', 'make available',
    'complete', 'propose', 'continue to submit', 'continue to provide', 'reply', 'prepare', 'register', 'declare', 'disclose',
  ],
  pledges: ['pledge', 'nominate', 'announce pledges', 'announce their pledges', 'announce their contributions', 'make their pledges', 'make pledges', 'announce contributions', 'propose candidates', 'nominate candidates'],
  /** What those have not done who are asked to do so. */
  sent: ['submitted', 'nominated', 'provided', 'communicated', 'transmitted', 'responded', 'replied', 'designated', 'reported', 'submit', 'nominate', 'provide', 'respond', 'reply'],
  /** Nobody else is asked to do this than those who give. */
  gives: ['announce pledges', 'announce their pledges', 'announce their contributions', 'make their pledges', 'make pledges', 'announce new pledges', 'announce their financial contributions'],
  /** Count only right before the party that is told; those that send things in send this in too. */
  tells: ['notify', 'inform', 'to inform', 'advise', 'communicate to', 'indicate to', 'to notify', 'to advise', 'and inform', 'and notify'],
  /** Applications are sent in like views. */
  applies: ['apply for', 'apply to participate', 'apply to attend', 'apply for accreditation', 'register for', 'request accreditation'],
  /** How a seat in a body begins. */
  enters: ['become members', 'become a member', 'become the members', 'assume office', 'take office', 'take up its functions', 'take up his functions', 'take up her functions'],
  /** What somebody may do until a day lasts until then. */
  empowers: ['authorizes', 'authorize', 'to authorize'],
  /** What begins and lasts for a period. */
  starts: ['authorizes', 'authorize', 'establish', 'establishes', 'deploy', 'set up', 'create', 'creates', 'mandates', 'to authorize', 'dispatch', 'impose', 'imposes'],
  /** What measures do while they last. */
  imposes: ['shall take the necessary measures', 'shall take all necessary measures', 'shall take the measures necessary', 'shall take all measures necessary', 'shall freeze', 'shall prevent', 'shall prohibit', 'shall be subject to', 'shall not apply'],
  to_finish: TO_FINISH,
  /** Before the noun that says what is gone through ("conduct a biennial review"). */
  conducts: ['conduct', 'lead', 'to lead', 'continue to lead', 'undertake', 'carry out', 'hold', 'organize', 'perform', 'continue to conduct', 'continue to undertake', 'continue to carry out'],
  /** What the body does by its own word. */
  approves: ['approves', 'hereby approves', 'endorses', 'decides on', 'abolishes', 'establishes', 'adopts', 'sets', 'adjusts', 'increases', 'reduces', 'discontinues', 'amends', 'revises'],
  appropriates: ['appropriate', 'apportion', 'appropriates', 'assess', 'apportions', 'be apportioned', 'be appropriated', 'authorize the Secretary-General to enter into commitments', 'enter into commitments'],
  /** What a target does by a measure. */
  scales: ['double', 'triple', 'halve', 'quadruple', 'eradicate', 'at least double', 'cut by half', 'reduce by half', 'doubling', 'halving', 'tripling', 'eradicating', 'deliver on', 'fully deliver on'],
  /** What is done for people who are counted, and what they get. */
  serves: ['treat', 'vaccinate', 'immunize', 'train', 'reach', 'lift', 'screen', 'diagnose', ...aimedAt('treating', 'vaccinating', 'immunizing', 'training', 'reaching', 'lifting', 'screening', 'diagnosing')],
  receives: ['receive', 'receiving', 'gain access', 'have access'],
  seeks: ['seek', 'solicit', 'invite', 'request', 'collect', 'gather', 'compile'],
  does: [
    'to update', 'and update', 'continue to update', 'to continue to update', 'shall begin', 'shall commence', 'shall cease', 'continue to undertake', 'continue to conduct', 'continue to carry out',
    'complete', 'define', 'implement', 'establish', 'publish', 'appoint', 'pay', 'begin', 'start', 'launch', 'initiate', 'conclude', 'finalize', 'adopt', 'ensure', 'take', 'develop', 'prepare', 'elaborate', 'undertake', 'carry out', 'conduct', 'make', 'provide', 'allocate', 'apportion', 'assess', 'transfer', 'return', 'reimburse', 'update', 'revise', 'amend', 'increase',
    'reduce', 'strengthen', 'expand', 'maintain', 'close', 'open', 'resolve', 'eliminate', 'fulfil', 'comply', 'recruit', 'fill', 'extend', 'resume', 'reach', 'agree', 'determine', 'test', 'operationalize', 'deploy', 'withdraw', 'dispatch', 'review', 'pledge', 'mobilize', 'finance', 'use', 'utilize', 'participate', 'attend', 'coordinate', 'assist', 'support',
    'promote', 'facilitate', 'accelerate', 'evaluate', 'collect', 'audit', 'verify', 'translate', 'disseminate', 'distribute', 'select', 'elect', 'designate', 'create', 'set up', 'issue', 'ratify', 'accede', 'sign', 'join', 'cease', 'end', 'terminate', 'release', 'arrange', 'organize', 'organise', 'identify', 'enact', 'enter into force', 'be completed', 'be established', 'be appointed', 'be implemented',
    'be finalized', 'be launched', 'be adopted', 'be elected', 'be paid', 'be published', 'be open for signature', 'be open to all States for signature', 'be open for signature by all States', 'be open for signature to', 'to have it open for signature', 'be opened for signature', 'be concluded', 'shall enter into force', 'enter into effect', 'take effect', 'come into force', 'be decided', 'be decided upon', 'be agreed', 'be agreed upon', 'be determined', 'commence', 'put in place', 'phase out', 'introduce', 'install', 'construct', 'build', 'relocate', 'migrate', 'replace', 'merge', 'abolish', 'convert', 'the resumption of', 'the early resumption of', 'by adopting', 'adopting and implementing',
    'appropriate', 'shall be financed', 'be apportioned', 'nominate', 'continue', 'engage', 'address', 'consult', 'intensify', 'observe', 'respond', 'allow', 'enable', 'negotiate', 'formulate', 'secure', 'present', 'submit', 'invite', 'include', 'be reached', 'be made', 'be taken', 'share', 'announce', 'make available', 'be carried out', 'be undertaken', 'set aside', 'enhance', 'be in operation', 'be operational', 'be in place', 'reinstate', 'reconvene its', 'reconvene the', 'begin its work', 'complete its work', 'conclude its work', 'conclude their work', 'complete their work', 'finalize its work', 'finish its work', 'start its work', 'commence its work', 'to be completed', 'to be finalized', 'to be established', 'be eliminated', 'be reduced', 'be issued', 'be deployed', 'be transferred', 'be destroyed', 'be released', 'be terminated', 'be closed', 'be repaid', 'be returned', 'be credited', 'be fully operational', 'become operational', 'bring', 'place', 'circulate', 'notify', 'send', 'request', 'deliver', 'transmit', 'post', 'upload', 'repay', 'settle', 'credit', 'surrender', 'destroy', 'dismantle', 'demobilize', 'disarm', 'transition', 'compile', 'produce', 'replenish', 'be replenished', 'continue to operate', 'to be appointed', 'to be elected', 'to be designated', 'arrange for', 'to be launched', 'to be implemented', 'graduate', 'be effective', 'be increased', 'be revised', 'be updated', 'be adjusted', 'be amended', 'be modified', 'be harmonized', 'be aligned', 'be phased out', 'be withdrawn', 'be repatriated', 'repatriate', 'wind down', 'be wound down', 'vacate', 'evacuate', 'hand over', 'be handed over', 'redeploy', 'be redeployed', 'clear', 'be cleared', 'liquidate', 'be liquidated', 'disband', 'be disbanded', 'dissolve', 'lift', 'be lifted', 'roll out', 'be rolled out', 'draw down', 'reconfigure', 'restructure', 'criminalize', 'repeal', 'be repealed', 'prohibit',  'be discontinued', 'be abolished', 'be converted', 'award', 'disburse', 'agree on', 'agree upon',
    ...TO_FINISH,
  ],
  /** What may be done at a time as well, and as well be only what a paper or a meeting is about. */
  acts: [...others, ...passive(others.filter((verb) => !verb.includes(' '))), ...passive(DONE_TO), 'be set', 'be set up', 'be chosen', 'be met', 'be put in place', 'be put into effect', 'be brought', 'be built', 'be sent', 'be made available', 'be drawn up', 'be given', 'be held in trust', 'be sold', 'be spent', 'be submitted', 'be rotated', 'be overseen', 'be begun', 'be undertaken', 'rotate', 'come into effect', 'be taken over', 'be carried forward', 'to update', 'and update'],
  achieves: [
    'achieve', 'eliminate', 'reduce', 'halve', 'end', 'eradicate', 'ensure', 'increase', 'double', 'triple', 'attain', 'reach', 'realize', 'improve', 'substantially reduce', 'protect', 'restore', 'halt', 'reverse', 'cut', 'implement', 'phase out', 'lower', 'raise', 'conserve', 'decrease', 'universalize', 'significantly reduce', 'significantly increase', 'bring',
    'close', 'provide', 'mobilize', 'expand', 'connect', 'bridge', 'at least double', 'scale up', 'limit', 'meet', 'integrate', 'promote', 'strengthen', 'cover', 'stop', 'combat', 'prevent', 'enhance', 'accelerate', 'upgrade', 'achieving', 'ending', 'eliminating', 'reducing', 'the achievement', 'the elimination', 'realizing', 'ensuring', 'reaching', 'eradicating', 'halving',
  ],
  makes: ['make', 'adopt'],
}));
