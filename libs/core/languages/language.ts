import type { Kind, LanguageCode, Strength } from './vocabulary.js';

/** Everything the reader knows of one language. All of it is data but `numerals`. */
export interface Language {
  code: LanguageCode;
  /** True where white space separates words (English); false for Chinese. */
  spaced: boolean;
  lexicon: Lexicon;
  numerals: Numerals;
  headings: Headings;
  /** How dates, sessions, lengths and recurrences are written. */
  times: TimePhrase[];
  rules: readonly Rule[];
  /** A resolution of the fortieth session of the General Assembly, adopted on 1 December 1985, with the text as paragraph 1: the examples of the rules are read in it. */
  sample(text: string): string;
  /** Script variants to fold into the one that the data is written in; null where there is only one script. */
  script: ScriptFold | null;
}

/** Words by what they can stand for. Forms are written as they look after folding (simplified, half-width, lower case). */
export interface Lexicon {
  /** Parties that can be asked to do something: English name → forms. */
  actors: Record<string, readonly string[]>;
  /** Those of them that send things in to the organization (States, organizations); all others serve it. They fill `{giver}` too. */
  givers: readonly string[];
  /** Bodies that meet in sessions. They can be asked to do something too. */
  bodies: readonly Body[];
  /** How the names of bodies end that are not listed. */
  bodyEndings: readonly string[];
  /** Operative verbs: what a resolution does in a clause. */
  operative: readonly OperativeVerb[];
  /** Other verbs, by the slot they fill: `{holds}`, `{submits}`… */
  verbs: Record<string, readonly string[]>;
  /** Nouns and other words, by slot: `{meeting}`, `{agenda}`… */
  words: Record<string, readonly string[]>;
  /** Longer words that hide a word of the lexicon and mean something else (提请 hides 请). */
  opaque: readonly string[];
  /** Places: English name → forms. */
  places: Record<string, readonly string[]>;
  /** What softens or qualifies a duty: English wording → forms. */
  qualifiers: Record<string, readonly string[]>;
  /** Marks directly after a verb that make it an attribute ("held" in "the meeting held in Vienna"). */
  attributive: readonly string[];
  /** Marks directly after a verb that make it past. */
  doneAfter: readonly string[];
  /** Words directly before a verb that make it past. */
  doneBefore: readonly string[];
  /** Marks directly before a verb that make it a noun ("the consideration"). */
  nominalBefore: readonly string[];
  /** Words directly before a word that is verb or noun (报告) that make it a noun. */
  determiners: readonly string[];
  /** Words directly before a word that is verb or noun that make it a verb ("to"); empty where the language has no such mark. */
  verbBefore: readonly string[];
  /** Marks directly after a verb that make it a noun. */
  nominalAfter: readonly string[];
  /** Words with which a clause may begin before its operative verb ("also", "in this regard"). */
  connectives: readonly string[];
  /** Words that join the members of a list of times. */
  joins: readonly string[];
  /** What stands right before the party to whom a report goes ("to the "). */
  toward: readonly string[];
  /** What stands right before a body through which something goes on its way (" through the "): what reaches another is not due at its session. Empty where such words stand elsewhere. */
  via: readonly string[];
  /** What stands before the party to whom something is handed over for its use (供大会审议): what it does with it is not laid on it. Empty where such words stand behind. */
  handedTo: readonly string[];
  /** Behind these ("with a view to ") stands a verb that only says what something else is done for: a time before it is not its own. Empty where such words stand elsewhere. */
  purposes: readonly string[];
  /** Behind these stands a verb that only tells of what was named: it is asked of nobody. */
  told: readonly string[];
  /** Behind these stands what a plan is for, and not what is asked of anybody. */
  plans: readonly string[];
  /** What follows a term that is counted from something else than the adoption (" of "), unless the words for the adoption follow that; empty where it stands before the term. */
  countedOn: readonly string[];
  adoption: readonly string[];
  /** What before a term says that it counts from no day that is known yet ("if prohibited items are found, … within 30 days"). */
  conditions: readonly string[];
  /** What stands between a term and the event that it is counted from (" of the "); empty where the event stands before the term. */
  countedFrom: readonly string[];
  /** What stands right before an event at which something is due ("at the"), before which ("prior to the") and until whose end ("until the close of the"); empty where events stand before such words. */
  eventAt: readonly string[];
  eventBefore: readonly string[];
  eventUntil: readonly string[];
  /** What stands right before an event to which something only leads or belongs ("leading up to the"): nothing is due at it. Empty where such words stand behind. */
  eventAside: readonly string[];
  /** What stands between a meeting and the number of the paragraph that dates it (" referred to in paragraph "). */
  saidIn: readonly string[];
  /** Words for a meeting that with a capital and "the" mean one that was named before ("the Summit"); empty where there are no capitals. */
  definite: readonly string[];
  /** Words that say nothing: the words beside them count as neighbours ("the", "its"). */
  fillers: readonly string[];
  /** First halves of words that are written with a hyphen; other hyphens at the end of a line only part syllables. */
  compounds: readonly string[];
}

export interface Body {
  /** As `SessionRef.organ` writes it: `GA`, `HRC`, or a short English name. */
  organ: string;
  /** Full English name. */
  name: string;
  forms: readonly string[];
  /** The last year in which it met: a document of a later year only looks back on its sessions. */
  until?: number;
  /** It holds no more sessions than so many: a greater number is that of a session of the document's own organ. */
  fewer?: number;
}

export interface OperativeVerb {
  /** English name of the act: `requests`, `decides`. */
  act: string;
  strength: Strength;
  forms: readonly string[];
  /** Where a paragraph that begins with it belongs; both when left out. */
  opens?: 'preamble' | 'operative';
  /** Counts only where a paragraph begins with it, because elsewhere it is an everyday word (通过: adopts, through). */
  leadOnly?: boolean;
  /** Tells in a report what its author, or whoever is named before, is going to do ("will"): counts only there. */
  narrative?: boolean;
  /** A past form ("decided"): counts only in decisions, which tell what the organ did. */
  past?: boolean;
  /** Who is to act where nobody is named: what is said in the first person binds those who speak ("we commit to"), and not the organ. */
  who?: string;
}

export interface Numerals {
  /** Every character with which a number can begin. */
  starts: string;
  /** Every word with which a number can begin, where they are written in letters; what begins with none of them is not asked for. */
  words?: readonly string[];
  /**
   * The number written at `at`, as everything that it can be read for; null where there is none.
   * @param length of the text, where it is known
   */
  at(text: string, at: number, length?: number): NumberAt | null;
}

/** A number that was read, and where it ends. */
export interface Written { value: number; end: number }

/** What a number can be read for; null for what it cannot be. */
export interface NumberAt {
  /** A count: `{n}`. */
  count: Written | null;
  /** A place in a row: `{nth}`. */
  ordinal: Written | null;
  month: Written | null;
  year: Written | null;
  /** Days, quarters and the like. */
  other: Written | null;
}

/** How the frame of a document is written: forms to look for, as they look after folding and without white space between Chinese characters. Languages with spaces keep theirs. */
export interface Headings {
  /** The subject that opens the preamble (大会, The General Assembly), by the key of the organ. */
  enacting: readonly { organ: string; forms: readonly string[] }[];
  /** The title of a statement that an organ's president makes for it: its paragraphs are as operative as a resolution's. */
  statement: readonly { organ: string; forms: readonly string[] }[];
  /** What the sentence says that introduces the words of the statement. */
  statementOpens: readonly string[];
  /** What a line begins with that gives the agenda items. */
  agendaItem: readonly string[];
  /** What stands right after the day of adoption on the line that gives it; organ null where it is named elsewhere. */
  adopted: readonly { organ: string | null; forms: readonly string[] }[];
  /** What stands around the number on the line "Resolution 2446 (2018)". */
  councilResolution: { before: string; after: string };
  /** What stands right before and after the number of a resolution in a citation: 第60/519号决议, "resolution 60/519". */
  resolutionNumber: { before: string; after: string };
  /** What ends the line that closes the text: "plenary meeting". */
  plenary: readonly string[];
  /** What a line begins with that opens an annex. */
  annex: readonly string[];
  /** A line that opens a summary; a line that opens a table of contents. */
  summary: readonly string[];
  contents: readonly string[];
  /** Lines that are never part of the text ("Distr.: General", "Original: English"); a line is dropped when it is one of them or begins with one that ends in a colon. */
  furniture: readonly string[];
  /** Words that open a footnote that has lost its mark ("see", "ibid."). */
  footnote: readonly string[];
  /** What closes the name of a report's author in a header ("Report of the Secretary-General"). */
  reportOf: readonly string[];
  /** What stands around the number on the line "Decision 1/CMA.5", under which the title stands. */
  decisionNumber: { before: string; after: string };
  /** What stands around the number of a part of a document that comes out in parts ("Part XIV", "Section 36"), under which its title stands. */
  titleParts: readonly { before: string; after: string }[];
  /** What the lines of a series begin with ("Official Records, 2023"). */
  series: readonly string[];
  /** What the lines begin with that tell how the members voted. */
  votes: readonly string[];
  /** What the report of a meeting says where it tells when the decisions in it were taken. */
  decided: readonly string[];
  /** What a draft calls itself on the line that names its sponsors ("Fiji: draft resolution", "Draft resolution submitted by …"). */
  draft: readonly string[];
}

/** One way of writing a time. `means` is in a dialect of ISO 8601, see the README of this folder. */
export interface TimePhrase {
  /** What it is: other phrases may use it as a slot of that name. */
  is: 'date' | 'time' | 'session' | 'length' | 'period' | 'every' | 'often' | 'ordinal' | 'vague' | 'citation';
  reads: string;
  means: string;
}

/** A phrase with slots, what it means, and texts that prove it. */
export interface Rule {
  id: string;
  reads: string | readonly string[];
  means: RuleMeaning;
  /**
   * Where it holds: `duty` (default) in clauses that lay something on somebody; `future` anywhere, for what is still to come;
   * `any` anywhere.
   */
  where?: 'duty' | 'future' | 'any';
  /** A slot that the party addressed must fill: `giver`. */
  from?: string;
  /** A slot that the party addressed may not fill: what States send in is no report. */
  exceptFrom?: string;
  /** A slot that the party must fill of which the text requests it by name: who serves the organization is given tasks, and no goals. */
  requestedOf?: string;
  /** Words or slots that may not stand inside the match. */
  without?: readonly string[];
  /** What it finds is told in passing: the time may be that of another obligation too ("review it at a high-level meeting in 2026"). */
  aside?: boolean;
  /** Left out where the same paragraph has a row of this kind at the same time: to consider an item that is put on the agenda is no task of its own. */
  yieldsTo?: Kind;
  /** 0 to 1: how far a row found by this rule alone may be trusted. */
  trust?: number;
  /** The same once no other rule has found the same: a rule that gives way to nearly all others can be right wherever it is left. As much as `trust` where nothing is said. */
  sure?: number;
  finds: readonly RuleFinding[];
  ignores: readonly string[];
}

export interface RuleMeaning {
  kind: Kind;
  /** The time, made of slots: `{session}`, `../{date}` (until), `+{length}` (from now), `{date}+{length}` (from then). */
  due: string;
  /** Slot of the session that the time is a day of. */
  session?: string;
  /** Slot of the party that must act; by default whoever the clause addresses. */
  who?: string;
  /** Slot of the body that receives. */
  to?: string;
}

/** A text in which the rule must find an obligation, with what it must say of it. */
export interface RuleFinding {
  text: string;
  /** The due time in short: `GA/80`, `2024-06-30`, `2024`, `2024.early`, `../2024-06-30`, `event`, `R/P1Y`, `R/--05-31`, `none` where no time is fixed. */
  due: string;
  who?: string;
  to?: string;
}

/** Characters of another script and the ones that stand for them here, index by index. */
export interface ScriptFold {
  from: string;
  to: string;
}
