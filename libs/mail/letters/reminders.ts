import type { PlainDate } from '../../core/index.js';
import type { MailItem, Moved } from '../../tracker/ports.js';
import type { ObligationRow } from '../../tracker/views.js';
import { daysAfter, daysBetween } from '../dates.js';
import { formatDue, targetOf } from '../due.js';
import type { Move, Words } from '../words/index.js';
import { cut, itemOf, sectionOf, subjectPhrases } from './items.js';
import type { Desk } from './items.js';
import type { Letter } from './letter.js';

/** One obligation with all the rules that brought it into this mail. */
interface Reminded {
  row: ObligationRow;
  /** The most pressing one. */
  rule: Rule;
  /** One sentence for each rule. */
  why: string[];
}

type Group = 'now' | 'moved' | 'soon' | 'overdue' | 'later';

interface Rule {
  group: Group;
  /** Days to the day that is counted to; negative when it is past, 0 where nothing is counted. */
  left: number;
  type: 'before' | 'overdue' | 'opens' | 'moved' | 'other';
}

const GROUPS: Group[] = ['now', 'moved', 'soon', 'overdue', 'later'];
/** Days ahead that still count as soon. */
const SOON = 30;

/** The digest of the day: one line per obligation, the most pressing first. */
export function remindersLetter(window: PlainDate, items: MailItem[], desk: Desk): Pick<Letter, 'subject' | 'opening' | 'table' | 'sections'> {
  const { words } = desk;
  const reminded = merge(items, window, desk);
  const top = reminded[0];
  const sections = GROUPS.map((group) => sectionOf(
    desk,
    reminded.filter(({ rule }) => rule.group === group).map(({ row, why }) => itemOf(row, desk, { label: words.letter.labels.why, text: words.sentences(why) })),
    { title: words.letter.reminders[group], note: '', tone: group === 'now' || group === 'overdue' ? 'urgent' : 'calm' },
  ));
  return {
    subject: top ? words.subject(headline(top, words), subjectPhrases(top.row, desk), reminded.length - 1) : words.letter.reminders.opening(0, words.dates.day(window)),
    opening: words.letter.reminders.opening(reminded.length, words.dates.day(window)),
    table: null,
    sections: sections.filter((section) => section.items.length > 0),
  };
}

/** One entry per obligation, or per time of one that recurs, in the order in which they press. */
function merge(items: MailItem[], window: PlainDate, desk: Desk): Reminded[] {
  const byId = new Map<string, Reminded>();
  for (const item of items) {
    const rule = ruleOf(item, window);
    const why = whyOf(item, desk);
    const id = `${item.obligation.id} ${item.obligation.occurrence?.number ?? ''}`;
    const before = byId.get(id);
    if (!before) byId.set(id, { row: item.obligation, rule, why: [why] });
    else byId.set(id, { row: before.row, rule: press(rule, before.rule) < 0 ? rule : before.rule, why: [...new Set([...before.why, why])] });
  }
  return [...byId.values()].sort((a, b) => press(a.rule, b.rule) || compare(a.row.first ?? '~', b.row.first ?? '~') || compare(a.row.ref, b.row.ref));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const press = (a: Rule, b: Rule): number => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.left - b.left;

/** A mail may go out later than its reminder was due: what is left is reckoned from the day of the mail. */
function ruleOf({ rule, day }: MailItem, window: PlainDate): Rule {
  const { type, days } = parse(rule);
  const passed = daysBetween(day, window);
  if (type === 'overdue') return { type, group: 'overdue', left: -(days + passed) };
  if (type !== 'before') return { type, group: type === 'moved' ? 'moved' : 'later', left: 0 };
  const left = days - passed;
  return { type, left, group: left <= 1 ? 'now' : left <= SOON ? 'soon' : 'later' };
}

/** Takes a rule's code apart: `before-30`, `overdue-7`, `opens`. */
function parse(rule: string): { type: Rule['type']; days: number } {
  const match = /^(before|overdue)-(\d+)$/.exec(rule);
  if (match) return { type: match[1] as 'before' | 'overdue', days: Number(match[2]) };
  return { type: rule === 'opens' || rule === 'moved' ? rule : 'other', days: 0 };
}

function whyOf({ rule, day, obligation, moved }: MailItem, { words }: Desk): string {
  const { why, dates } = words;
  const { type, days } = parse(rule);
  switch (type) {
    case 'before': return why.before(days, dates.day(daysAfter(day, days)), targetOf(obligation));
    case 'overdue': return why.overdue(days, dates.day(daysAfter(day, -days)));
    case 'opens': return why.opens;
    case 'moved': return moved ? why.moved(moveOf(moved, obligation, words)) : why.other(rule);
    case 'other': return why.other(rule);
  }
}

/** Longest words of a source that a mail shows. */
const SOURCE = 160;

/** Old and new days in words. */
function moveOf({ from, lifecycle, kind, source, undo, through }: Moved, row: ObligationRow, words: Words): Move {
  const dated = row.first !== null || row.last !== null;
  const wasDated = from.first !== null || from.last !== null;
  return {
    kind, undo, lifecycle, source: cut(source, SOURCE), through: through && cut(through, SOURCE),
    before: wasDated ? formatDue({ kind: row.kind, ...from, occurrence: null }, words) : null,
    now: dated && lifecycle === 'open' ? formatDue(row, words) : null,
  };
}

function headline({ row, rule }: Reminded, { headline: words }: Words): string {
  if (rule.type === 'moved') return row.status === 'cancelled' ? words.cancelled : row.status === 'superseded' ? words.superseded : words.moved;
  if (rule.type === 'overdue') return words.overdue(-rule.left);
  if (rule.type !== 'before') return words.open;
  const { begun, today, tomorrow, inDays } = targetOf(row) === 'session' ? words.session : words;
  if (rule.left < 0) return begun;
  return rule.left === 0 ? today : rule.left === 1 ? tomorrow : inDays(rule.left);
}
