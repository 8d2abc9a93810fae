import { deeds, efforts } from './deeds.js';
/** Singular nouns with their plurals. */
const many = (...nouns: string[]): string[] => nouns.flatMap((noun) => [noun, noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith('s') || noun.endsWith('x') || noun.endsWith('ch') ? `${noun}es` : `${noun}s`]);

/** Great meetings, of which the year may be all that is said. */
const great = [
  'high-level meeting', 'summit', 'world summit', 'review conference', 'world conference', 'special session', 'high-level event', 'high-level dialogue', 'international conference', 'high-level conference', 'biennial meeting', 'biennial meeting of States', 'high-level plenary meeting', 'ministerial conference',
  'high-level forum', 'pledging conference', 'global summit', 'summit meeting',
];

/** "In his next report", of what is still to be written. */
const inReport = ['in', 'in the context of', 'as part of', 'through', 'within the context of', 'within'].flatMap((where) => ['his', 'her', 'its', 'their'].flatMap((whose) => (
  ['', 'next ', 'next annual ', 'regular ', 'forthcoming ', 'comprehensive ', 'progress ', 'next progress ', 'upcoming ', 'final '].flatMap((which) => [`${where} ${whose} ${which}report`, `${where} ${whose} ${which}reports`])
)));

/** Nouns and small words by the slot they fill. */
export const words: Record<string, readonly string[]> = {
  /** Behind a number, of what is counted. */
  /** Of a whole. */
  share: ['per cent', 'percent'],
  amount: ['million', 'billion', 'thousand', 'per cent', 'percent'],
  throughout: ['throughout the period', 'throughout', 'for the duration of', 'for the entire duration of', 'during the entire period'],
  so_that: ['so that', 'in order that'],
  games: ['Games', 'Olympic Games', 'Paralympic Games', 'Olympic Winter Games', 'Paralympic Winter Games', 'Youth Olympic Games', 'Winter Youth Olympic Games', 'Summer Youth Olympic Games', 'World Games', 'Asian Games'],
  meeting: many(
    ...great,
    'intergovernmental negotiation', 'round', 'round of consultations', 'round of negotiations', 'round of talks', 'informal consultation', 'preparatory process', 'global forum', 'world forum',
    'meeting', 'conference', 'forum', 'workshop', 'seminar', 'symposium', 'summit', 'session', 'dialogue', 'round table', 'round-table', 'panel discussion', 'panel', 'hearing', 'consultation', 'debate', 'segment', 'exhibition', 'briefing', 'retreat', 'congress', 'event', 'colloquium', 'interactive dialogue',
    'special session', 'high-level meeting', 'plenary meeting', 'high-level plenary meeting', 'commemorative meeting', 'commemorative event', 'special event', 'special meeting', 'review conference', 'biennial meeting', 'ministerial meeting', 'preparatory meeting', 'intersessional meeting', 'regional meeting', 'world conference', 'international conference',
    'high-level event', 'side event', 'expert meeting', 'informal meeting', 'thematic meeting', 'pledging conference', 'donor conference', 'follow-up meeting', 'stocktaking', 'multi-stakeholder hearing', 'substantive session', 'organizational session', 'preparatory session', 'informal consultation', 'high-level dialogue', 'high-level conference',
    'meeting of States', 'meeting of States Parties', 'review meeting', 'side-event', 'discussion', 'assembly', 'social forum', 'youth forum', 'working lunch', 'high-level political forum', 'high-level segment', 'high-level debate', 'high-level panel discussion', 'annual session', 'course', 'training course', 'ceremony', 'festival', 'annual meeting', 'working session', 'interactive panel discussion', 'thematic debate', 'regional platform', 'global platform', 'subregional platform',
  ),
  /** Meetings only where they are held: they go on elsewhere without dates. */
  talks: ['negotiations', 'talks', 'discussions', 'substantive negotiations', 'formal negotiations', 'exchange of views', 'exchange of information'],
  /** Of a session by which something is done. */
  no_later: ['no later than', 'not later than', 'by no later than', 'by not later than'],
  in_report: inReport,
  arranging: ['modalities for', 'arrangements for', 'preparations for', 'modalities of', 'preparatory process for', 'preparatory process of', 'arrangements and modalities for'],
  /** With which a meeting ends. */
  outcome: many('declaration', 'political declaration', 'ministerial declaration', 'joint declaration', 'outcome document', 'plan of action', 'programme of action'),
  /** Of a meeting that is held together with another. */
  /** What is celebrated once is held; "the commemoration" behind "to" is found as the verb of an observance. */
  festivity: ['commemoration', 'the commemoration', 'a commemoration', 'celebration', 'the celebration', 'a celebration', 'celebrations', 'the celebrations', 'inauguration', 'the inauguration'],
  beside: ['following, or preceding,', 'immediately prior to', 'immediately following, or preceding,', 'back to back with', 'back-to-back with', 'in conjunction with', 'on the margins of', 'in the margins of', 'on the sidelines of', 'in parallel with', 'immediately before', 'immediately after', 'immediately preceding', 'immediately following'],
  /** Bodies that are meetings themselves: with a number before it such a name is that of a meeting. */
  gathering: ['Conference of States Parties', 'Conference of the States Parties', 'Conference of the Parties', 'Conference of the High Contracting Parties', 'Meeting of States Parties', 'Meeting of the States Parties', 'Meeting of the Parties', 'Meeting of High Contracting Parties', 'Meeting of the High Contracting Parties', 'Annual Conference of the High Contracting Parties', 'Assembly of States Parties', 'high-level political forum on sustainable development', 'high-level political forum'],
  report: many(
    'informal briefing', 'closed briefing', 'oral briefing', 'technical briefing', 'joint briefing', 'interactive briefing', 'report', 'note', 'study', 'analysis', 'assessment', 'update', 'oral update', 'oral report', 'written report', 'progress report', 'comprehensive report', 'interim report', 'final report', 'follow-up report', 'summary report', 'briefing', 'proposal', 'recommendation', 'summary', 'compilation', 'oral presentation', 'presentation', 'written update', 'midterm update', 'interim update', 'written assessment', 'written briefing', 'final assessment', 'interim assessment',
    'action-oriented report', 'consolidated report', 'analytical report', 'thematic report', 'substantive report', 'implementation report', 'single report', 'separate report', 'report thereon', 'information', 'options', 'findings', 'conclusion', 'detailed report', 'evaluation', 'plan', 'strategy', 'road map', 'roadmap', 'revised estimate', 'work plan', 'review', 'performance report',
    'overview', 'statement', 'account', 'survey', 'mapping', 'paper', 'background paper', 'document', 'working paper', 'white paper', 'input', 'advice', 'suggestion', 'dedicated report', 'additional information', 'details', 'list', 'feedback', 'options paper', 'draft', 'text', 'guideline', 'addendum', 'synthesis', 'outline', 'conference room paper', 'concept paper', 'discussion paper', 'non-paper', 'information note', 'position paper', 'programme of work', 'views', 'lessons learned', 'concept note', 'outcome', 'outcome document', 'status report', 'midterm report', 'special report', 'results of', 'feasibility study', 'chair’s summary', 'budget proposal', 'technical report', 'thematic study', 'full report', 'joint report', 'final document', 'follow-up study', 'programme budget implication', 'cost estimate', 'estimate', 'budget', 'background note', 'issues paper', 'oral statement', 'policy brief', 'synthesis report', 'terms of reference', 'such material', 'such materials', 'such information', 'draft convention', 'draft instrument', 'draft statute', 'draft code of conduct', 'informal briefing', 'comprehensive data', 'updated data', 'disaggregated data', 'statistical data', 'statistics', 'statistical overview', 'breakdown', 'proposed programme budget', 'programme budget', 'compendium',
  ),
  /** What stands for the thing that was named before. */
  under_review: ['under review', 'under constant review', 'under continuous review', 'under active review'],
  pronoun: ['they', 'it', 'them', 'these', 'both'],
  /** Those that were named before, as the ones that are asked. */
  they: ['them'],
  subject_to: ['subject to a', 'subject to'],
  with_a: ['with a', 'with a further', 'with a first', 'with a final', 'followed by a', 'followed by an', 'with a possible'],
  views_of: ['views of', 'comments of', 'observations of', 'information from', 'replies of', 'replies from', 'responses of', 'responses from', 'inputs from', 'inputs of', 'submissions of', 'submissions from', 'views from', 'views and comments of', 'contributions of', 'contributions from', 'reports of', 'comments and observations of'],
  national_report: many('national report', 'national communication', 'nationally determined contribution', 'biennial transparency report', 'national action plan', 'national adaptation plan', 'national implementation report', 'country report'),
  /** Before the day by which the first of reports that recur is due. */
  next_due: ['with the next report due', 'with the first report due', 'with the next report to be submitted', 'with the first report to be submitted', 'with the first such report due', 'with the next such report due', 'the first report to be submitted', 'the first report to be provided', 'the first report to be presented', 'the next report to be submitted', 'the first report due', 'the next report due', 'with a first report due', 'with the first update due', 'with the next update due', 'the first update to be provided', 'the first of which to be submitted', 'the first such report to be submitted', 'with the first briefing to be held'],
  briefings: ['briefing', 'briefings', 'informal briefing', 'informal briefings'],
  having: ['having their', 'having the', 'receiving', 'of receiving', 'to receive', 'having'],
  /** What is gone through as a task of its own. */
  overall: ['overall review', 'global review', 'global reviews', 'comprehensive reviews', 'midterm reviews', 'global stocktake', 'comprehensive review', 'midterm review', 'mid-term review', 'midterm comprehensive review', 'final review', 'appraisal', 'strategic review', 'review and appraisal', 'ministerial review', 'stocktaking exercise', 'independent evaluation'],
  consideration: ['consideration', 'examination', 'deliberations', 'discussion', 'discussions', 'debate', 'the consideration', 'the examination', 'the discussion'],
  reviewing: ['review', 'reviews', 'examination', 'in-depth examination', 'in-depth review', 'thorough review', 'review and appraisal', 'assessment', 'evaluation', 'comprehensive review', 'thematic review', 'appraisal', 'audit', 'comprehensive assessment', 'policy review', 'stocktaking', 'stocktake', 'substantive discussion', 'in-depth discussion'],
  /** Of a mandate or a measure, as what is talked about. */
  renewal: ['the renewal', 'the extension', 'the further extension', 'renewal', 'extension', 'the possible renewal', 'the possible extension', 'the continuation', 'the termination'],
  election: many('election', 'general election', 'presidential election', 'legislative election', 'local election', 'parliamentary election', 'referendum', 'by-election', 'municipal election', 'national election'),
  /** A report that is named with its author. */
  named_report: ['report of the secretary-general', 'reports of the secretary-general', 'quadrennial report of the secretary-general', 'annual report of the secretary-general'],
  /** What is called a report. */
  written: many(
    'informal briefing', 'closed briefing', 'oral briefing', 'technical briefing', 'joint briefing', 'report', 'study', 'note', 'compilation', 'summary', 'analysis', 'update', 'oral update', 'oral report', 'written report', 'progress report', 'comprehensive report', 'interim report', 'final report', 'follow-up report', 'summary report', 'synthesis', 'conference room paper', 'concept paper', 'discussion paper', 'information note', 'background paper', 'background note', 'issues paper', 'briefing', 'oral presentation', 'presentation', 'proposal', 'recommendation', 'statement', 'action-oriented report', 'consolidated report', 'thematic report', 'oral statement', 'synthesis report', 'technical report', 'assessment', 'addendum', 'policy brief', 'working paper', 'status report', 'midterm report', 'performance report', 'written update', 'midterm update', 'interim update', 'written assessment', 'written briefing', 'final assessment', 'interim assessment', 'analytical report', 'substantive report', 'implementation report', 'single report', 'separate report', 'detailed report', 'dedicated report', 'special report', 'feasibility study', 'thematic study', 'full report', 'joint report', 'follow-up study',
  ),
  informed: ['informed', 'apprised', 'updated', 'abreast', 'fully informed', 'fully apprised'],
  agenda: ['provisional agenda', 'agenda', 'draft agenda', 'draft provisional agenda', 'preliminary list', 'provisional list', 'annual programme of work', 'programme of work'],
  item: ['item', 'sub-item', 'items', 'sub-items', 'subitem', 'agenda item', 'sub-item entitled', 'item entitled', 'question', 'matter', 'a standing item', 'topic', 'issue', 'supplementary item', 'theme'],
  titled: ['entitled', 'titled'],
  views: many(
    'view', 'information', 'national report', 'position paper', 'national position paper', 'comment', 'observation', 'nomination', 'candidate', 'candidature', 'reply', 'response', 'input', 'contribution', 'pledge', 'submission', 'report', 'proposal', 'data', 'document', 'statement', 'voluntary national review', 'written view', 'opinion', 'instrument', 'application', 'recommendation', 'suggestion', 'plan', 'list', 'background information', 'nationally determined contribution',
    'questionnaire', 'initial report', 'national plan', 'return', 'update', 'written submission', 'declaration', 'material', 'inventory', 'voluntary report', 'financial contribution', 'voluntary contribution', 'position', 'commitment', 'assessment', 'experience',
    'progress report', 'implementation report', 'transparency report', 'country report', 'follow-up report', 'final report', 'interim report', 'compliance report', 'voluntary national report', 'request', 'note', 'communication', 'notification', 'name', 'estimate', 'figure', 'evidence', 'instrument of ratification').concat('secretary-general', 'their views', 'their intention'),
  mandate: many(
    'mandate', 'term', 'term of office', 'period', 'deployment', 'authorization', 'appointment', 'measure', 'exemption', 'arrangement', 'membership', 'operation', 'mission', 'programme', 'decade', 'plan', 'strategy', 'framework', 'provision', 'sanction', 'activity', 'terms of reference', 'tenure', 'tenancy', 'obligation', 'ban', 'embargo', 'moratorium', 'presence', 'office', 'expert', 'work', 'duration',
  ),
  day: [
    'international day', 'world day', 'day', 'international year', 'year', 'decade', 'international decade', 'united nations decade', 'week', 'international week', 'world', 'united nations day', 'day of remembrance', 'day of commemoration', 'action decade', 'interfaith harmony week', 'holiday', 'anniversary', 'month', 'the international day', 'days', 'years of action', 'year of action', 'decade of action', 'three years of action', 'five years of action', 'ten years of action',
  ],
  /** Weeks that are observed. */
  week: ['week', 'world week', 'international week', 'awareness week', 'united nations week'],
  offer: [...many('offer', 'invitation', 'proposal', 'decision', 'intention'), 'decision of the government', 'decision by the government'],
  composition: ['composition', 'membership'],
  not_yet: ['have not yet', 'have not', 'has not yet', 'not yet', 'have yet to'],
  do_so: ['to do so', 'do so'],
  tenure: ['term', 'term of office', 'terms of office', 'terms', 'membership', 'remainder', 'tenure', 'unexpired portion', 'period of office'],
  worldday: ['international day', 'world day', 'united nations international day', 'united nations day', 'day of remembrance', 'day of commemoration', 'the international day', 'international mother earth day', 'human rights day'],
  already: ['already', 'previously'],
  will: ['will', 'shall', 'should', 'to be', 'must', 'is to', 'are to'],
  planned: ['scheduled', 'planned', 'due'],
  once: ['once', 'twice'],
  ordinal_event: ['next', 'the next', 'upcoming', 'the upcoming', 'forthcoming', 'the forthcoming', 'future', 'subsequent'],
  before: ['before', 'prior to', 'ahead of', 'in advance of', 'in time for'],
  rest: ['thereafter', 'subsequently', 'following'],
  process: many('practice', 'trial', 'arrangement', 'project', 'pilot project', 'trial period', 'cooperation', 'process', 'consultative process', 'initiative', 'facility', 'pilot', 'scheme', 'fellowship', 'fund'),
  group: many('group of governmental experts', 'working group', 'open-ended working group', 'group', 'committee', 'commission', 'panel', 'preparatory committee', 'council', 'board', 'task force', 'group of experts', 'expert group', 'ad hoc committee', 'special committee', 'intergovernmental negotiating committee', 'mechanism', 'platform', 'partnership').concat('general assembly', 'assembly'),
  summit: great,
  /** A meeting whose name says how often it is held. */
  annual_meeting: ['annual meeting', 'annual session', 'annual meetings'],
  biennial: ['biennial meeting', 'biennial conference', 'biennial forum'],
  /** Verbs of the rules that are nouns or adjectives too. */
  homograph: [
    ...deeds, ...efforts,
    'finance', 'use', 'support', 'increase', 'address', 'place', 'test', 'transfer', 'return', 'release', 'fill', 'end', 'close', 'open', 'start', 'share', 'present', 'cut', 'limit', 'stop', 'cover', 'bridge', 'double', 'triple', 'raise', 'table', 'pledge', 'issue', 'audit', 'host', 'sign', 'mark', 'pay', 'deposit', 'supply', 'register', 'dispatch',
    'forward', 'complete', 'secure', 'conduct', 'elaborate', 'lower', 'build', 'launch', 'combat', 'meet', 'make', 'present', 'bring', 'respond', 'place', 'propose', 'reach', 'protect', 'observe', 'restore', 'contribute', 'measure', 'plan', 'program', 'budget', 'elect', 'separate', 'adopt', 'appropriate', 'conserve', 'assist', 'upgrade', 'join', 'reverse', 'halt', 'cease', 'decrease', 'award', 'draft', 'map', 'permit', 'grant', 'license', 'staff', 'train', 'screen', 'record', 'archive', 'index', 'display', 'name', 'repair', 'pilot', 'link', 'reform', 'trigger', 'supplement', 'complement', 'lease', 'purchase', 'correct', 'offset', 'freeze', 'clear', 'invest', 'collect',
  ],
};
