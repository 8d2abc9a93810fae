import { reason, type Due, type ExternalRule, type Forms, type Schedule, type StandingRules } from '../calendar/index.js';
import type { ParsedDocument } from '../document/index.js';
import type { Language } from '../languages/index.js';
import type { Candidate, DueAt } from './candidate.js';
import type { Passage } from './passage.js';

/**
 * Times that stand in no text: a paragraph that cites the article of a treaty, or speaks of meetings that follow an explicit schedule, has the time
 * that the rule gives. Which rules there are, and by which words they are known, is data; without data nothing is added.
 */
export class StandingTimes {
  private document: string | null = null;

  /** @param part the one of the documents in the file that is searched */
  constructor(private readonly parsed: ParsedDocument, private readonly part: number, private readonly language: Language, private readonly rules: StandingRules) {}

  /** The candidate with the times that rules fix; the candidate itself where none does. */
  applied(candidate: Candidate): Candidate {
    if (this.rules.external.length + this.rules.schedules.length === 0 || !candidate.times.some(isOpen)) return candidate;
    return { ...candidate, times: candidate.times.map((time) => (isOpen(time) ? this.ruled(time, candidate) : time)) };
  }

  private ruled(time: DueAt, { passage, match }: Candidate): DueAt {
    const { due } = time;
    const kind = match.rule.means.kind;
    if (due && kind === 'meeting') {
      const schedule = passage.paragraph.role === 'preamble' ? undefined : this.rules.schedules.find((one) => this.speaksOf(one, passage));
      return schedule ? { ...time, due: { ...due, rule: schedule.id } } : time;
    }
    const rule = kind === 'meeting' ? undefined : this.rules.external.find((one) => fits(one, due) && this.cites(one, passage));
    if (!rule) return time;
    return due ? { ...time, due: { ...due, on: rule.on, said: false, rule: rule.id } } : { ...time, why: reason('rule.alone', { rule: rule.names, says: rule.says, source: rule.source }) };
  }

  /** The paragraph names the article and the report; the instrument stands there by its full name, or elsewhere in the document and here in short. */
  private cites({ instrument, cited, report }: ExternalRule, passage: Passage): boolean {
    const { paragraph } = passage;
    const text = this.plain(paragraph.text);
    return this.stands(report, text) && this.stands(cited, text) && (this.stands(instrument, text) || this.stands(instrument, this.whole()));
  }

  /** The subject stands in the paragraph; a recital elsewhere would not do, for many meetings recall it. */
  private speaksOf({ subject, meeting }: Schedule, { paragraph }: Passage): boolean {
    const text = this.plain(paragraph.text);
    return this.stands(meeting, text) && this.stands(subject, text);
  }

  private stands(forms: Forms, text: string): boolean {
    return (forms[this.language.code] ?? []).some((form) => holds(text, this.plain(form)));
  }

  /** The document's own text and title; made once, and only for a document in which a paragraph cites an article. */
  private whole(): string {
    const own = this.parsed.paragraphs.filter(({ part }) => part === this.part).map(({ text }) => this.plain(text));
    this.document ??= [this.plain(this.parsed.header.title ?? ''), ...own].join('\n');
    return this.document;
  }

  /** Lower case; Chinese without white space and without the marks of titles, which stand around names or do not. */
  private plain(text: string): string {
    return this.language.spaced ? text.toLowerCase().replace(/\s+/g, ' ') : text.replace(/[\s《》〈〉]+/g, '');
  }
}

/** Without a time, or recurring without a first time: what a rule may fix. */
const isOpen = ({ due }: DueAt): boolean => due === null || (due.precision === 'recurring' && !due.on && !due.start && !due.end && !due.session);

const fits = ({ on, recurrence }: ExternalRule, due: Due | null): boolean => (due ? on !== null && due.recurrence === recurrence : on === null);

/** "Article 13" is not "article 130". */
function holds(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!/\d/.test(form.at(-1) ?? '') || !/\d/.test(text.charAt(at + form.length))) return true;
  }
  return false;
}
