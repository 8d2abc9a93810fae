import type { TimePhrase } from '../language.js';

const at = '[(at|during|of|for|to|in|until|from|before|by|throughout)] [(its|the|their|that|his|an|a)]';
const kind = '[(regular|annual|substantive|organizational|resumed|ordinary|high-level|main|resumed organizational)]';

/** What a time is counted back from: the session itself, or its opening. */
const ahead = '[(at least|no later than|not later than|not less than|no less than|by|at the latest)] {length} (before|prior to|in advance of|ahead of) [(the opening of|the beginning of|the start of|the commencement of|the convening of|the holding of)] (its|the|their)';
/** What stands before a session that something is about, and not due at. */
const about = '(on|on the work of|the work of|for the work of|preparations for|preparation for|the preparations for|the preparation for|in preparation for|preparatory to|arrangements for|the arrangements for|records of|documents of|proceedings of|resolutions of|decisions of|deliberations of|deliberations at|Bureau of|Chair of|Rapporteur of|President of|theme of|themes of)';

/** Since when something is to be done again and again. */
const since = '(beginning|starting|commencing|as from|beginning from|starting from|beginning with|starting with|with effect from|commencing with|as of)';

/** Sessions of bodies, alone and with what is counted from them. */
export const sessions: TimePhrase[] = [
  { is: 'session', reads: `${since} [(at|from|with|in)] {session}`, means: '{session}/..' },
  { is: 'session', reads: '{session} [,] (onwards|onward|and thereafter)', means: '{session}/..' },
  { is: 'session', reads: '{session} , (in|to be held in) {year} [,]', means: '{session}' },
  { is: 'session', reads: `${at} {nth} ${kind} session`, means: 'session {nth}' },
  // Sessions that are counted anew in each year are known by the year.
  { is: 'session', reads: `${at} (first|second|third|annual|organizational) [(regular|formal|ordinary)] session (of|for) {year}`, means: 'session {year}' },
  // What is held in a year ("shall hold its first session in 2026") is dated by it.
  { is: 'session', reads: '(at|during|of|to|before|by|until|for) (its|the|their) (first|second|third|annual|organizational) [(regular|formal|ordinary)] session in {year}', means: 'session {year}' },
  // "A report at its seventy-ninth session and a final one at its eightieth."
  { is: 'session', reads: '(at its|at the) {nth} (;|.)', means: 'session {nth}' },
  // The report on a session, its papers and what is prepared for it: nothing is due at the session itself.
  { is: 'session', reads: `${about} [(its|the|their|that)] {nth} ${kind} session`, means: 'session {nth} of' },
  { is: 'session', reads: `${about} [(its|the|their|that)] {year} ${kind} session`, means: 'session {year} of' },
  { is: 'session', reads: `${about} [(its|the|their|that)] ${kind} session (for|of|in) {year}`, means: 'session {year} of' },
  // "The themes chosen by the Council for the high-level segment of its 2024 session".
  { is: 'session', reads: `(for|of) the (high-level segment|coordination segment|management segment|integration segment|humanitarian affairs segment) of (its|the|their) {year} ${kind} session`, means: 'session {year} of' },
  { is: 'session', reads: `, [immediately] (after|following) the (conclusion|close|closing|end) of (its|the|their) {nth} ${kind} session`, means: 'session {nth} of' },
  { is: 'session', reads: `${at} {nth} (and|to|or|–) {nth2} ${kind} sessions`, means: 'session {nth},{nth2}' },
  { is: 'session', reads: `${at} {nth} session and [(at|of|for)] [(its|the)] {nth2} session`, means: 'session {nth},{nth2}' },
  { is: 'session', reads: `${at} {nth} , {nth2} and {nth3} ${kind} sessions`, means: 'session {nth},{nth2},{nth3}' },
  // The Health Assembly is called by the number of its session.
  { is: 'session', reads: '[(at|to|by|before|of|from|until)] [the] {nth} [World] Health Assembly', means: 'session {nth}' },
  { is: 'session', reads: '[(at|to|by|before|of|from|until)] [the] {nth} (and|or|to) {nth2} [World] Health (Assemblies|Assembly)', means: 'session {nth},{nth2}' },
  { is: 'session', reads: '[(at|to|by|before|of|from|until)] [the] {nth} , {nth2} and {nth3} [World] Health (Assemblies|Assembly)', means: 'session {nth},{nth2},{nth3}' },
  { is: 'session', reads: '(from its|from the|between its|between the) {nth} (to|to its|to the|through|and|and its) {nth2} (session|sessions)', means: 'session {nth}..{nth2}' },
  { is: 'session', reads: `${at} {year} ${kind} session`, means: 'session {year}' },
  { is: 'session', reads: `${at} [(annual|regular|substantive|organizational)] session [(for|of|in)] {year}`, means: 'session {year}' },
  { is: 'session', reads: `${at} {year} and {year2} ${kind} sessions`, means: 'session {year},{year2}' },
  { is: 'time', reads: '(at|during) their [respective] [(regular|annual|substantive)] sessions (in|of|for|to be held in) {year}', means: '{year}' },
  // A segment of the year's session.
  { is: 'session', reads: '(at|during|in) (its|the) {year} (high-level segment|coordination segment|management segment|integration segment|humanitarian affairs segment|operational activities for development segment)', means: 'session {year}' },
  { is: 'session', reads: `(at|during|before the end of|by the end of|of|for|in|throughout) (its|the) main part of (its|the) {nth} session`, means: 'session {nth} main' },
  { is: 'session', reads: `(at|during|before the end of|by the end of|of|for|in|throughout) (its|the) (resumed|first resumed|second resumed) part of (its|the) {nth} session`, means: 'session {nth} resumed' },
  { is: 'session', reads: `(at|during|in|of|before|by|until|for|no later than|not later than|by no later than) the main part of (its|the|their) [resumed] {nth} ${kind} session`, means: 'session {nth} main' },
  { is: 'session', reads: `(at|during|in|of|before|by|until|for|no later than|not later than|by no later than) the (resumed part|first resumed part|second resumed part) of (its|the|their) {nth} ${kind} session`, means: 'session {nth} resumed' },
  { is: 'session', reads: `(at|during|in|of|before|by|until|for|at or before|no later than|not later than|by no later than) the (first part|second part) of (its|the|their) resumed {nth} ${kind} session`, means: 'session {nth} resumed' },
  { is: 'session', reads: `(at|during|in|of|before|by|until) the (first part|second part|beginning|start|opening|high-level segment|general debate|high-level week|course) of (its|the|their) {nth} ${kind} session`, means: 'session {nth}' },
  { is: 'session', reads: `(at|during|in|of) the (end|close|conclusion|closing) of (its|the|their) [resumed] {nth} ${kind} session`, means: 'session {nth}' },
  { is: 'session', reads: `(before|by|until|prior to) the (end|close|conclusion|closing) of (its|the|their) [resumed] {nth} ${kind} session`, means: 'session {nth} end' },
  { is: 'session', reads: `(at|during) (its|the|their) resumed {nth} session`, means: 'session {nth} resumed' },
  { is: 'session', reads: '(in advance of|prior to|before|in time for|ahead of) (its|the) {nth} session', means: 'session {nth}' },
  { is: 'session', reads: `${ahead} {nth} ${kind} session`, means: 'session {nth} -{length}' },
  { is: 'session', reads: `${ahead} (next|following|subsequent|forthcoming|upcoming) ${kind} session`, means: 'session next -{length}' },
  { is: 'session', reads: '(at|during|for|in) (that|the said|the same) session', means: 'session that' },
  { is: 'session', reads: 'of (that|the said|the same) session', means: 'session that of' },
  { is: 'session', reads: '(at|during|of|for|in|in the course of|during the course of) (its|the|this|their) (current|present|ongoing) session', means: 'session this' },
  { is: 'session', reads: '(before the end of|by the end of) (its|the|this|their) (current|present|ongoing) session', means: 'session this end' },
  { is: 'session', reads: '(at|during|of|for|in) the main part of (its|the|this|their) (current|present|ongoing) session', means: 'session this main' },
  { is: 'session', reads: '(at|during|of|for|in) the (resumed part|first resumed part|second resumed part) of (its|the|this|their) (current|present|ongoing) session', means: 'session this resumed' },
  { is: 'session', reads: '(at|during|of|for|in) this session', means: 'session this' },
  { is: 'session', reads: '(at|during) the current session of the (General Assembly|Assembly|Council)', means: 'session this' },
  { is: 'session', reads: '(at|during|of|for|in|to|before) (its|the|their) (next|following|subsequent|forthcoming|upcoming) [(regular|annual|substantive|main|plenary)] session', means: 'session next' },
  { is: 'session', reads: '(at|during|for|in|to|before|prior to|ahead of|in advance of) (each|every|each regular|each annual|every regular) [of its] (session|sessions)', means: 'session each' },
  { is: 'session', reads: '(at|during|for|in) (each of its|its|their|its annual|its regular|all) (annual|regular|future|subsequent|forthcoming|upcoming|next two|next three) sessions', means: 'session each' },
];
