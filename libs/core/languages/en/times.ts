import type { TimePhrase } from '../language.js';
import { sessions } from './session-times.js';

/** Single days and spans of the calendar. A date without its year takes it from the text before. */
const dates: TimePhrase[] = [
  { is: 'date', reads: '{day} {month} {year}', means: '{year}-{month}-{day}' },
  { is: 'date', reads: '{month} {day} ,  {year}', means: '{year}-{month}-{day}' },
  { is: 'date', reads: '{day} (to|–|-|until|through) {day2} {month} {year}', means: '{year}-{month}-{day}/{year}-{month}-{day2}' },
  // Two days that follow each other are one span; any other two are two.
  { is: 'date', reads: '{day} (and|&) {day2} {month} {year}', means: '{year}-{month}-{day},{year}-{month}-{day2}' },
  { is: 'date', reads: '{day} {month} (to|–|-|until|through) {day2} {month2} {year}', means: '{year}-{month}-{day}/{year}-{month2}-{day2}' },
  { is: 'date', reads: '{day} {month} {year} (to|–|-|until|through) {day2} {month2} {year2}', means: '{year}-{month}-{day}/{year2}-{month2}-{day2}' },
  { is: 'date', reads: '{day} (and|or|to) {day2} (to|and) {day3} {month} {year}', means: '{year}-{month}-{day}/{year}-{month}-{day3}' },
  { is: 'date', reads: '{month} {year}', means: '{year}-{month}' },
  { is: 'date', reads: '{month} (to|–|-|until|through) {month2} {year}', means: '{year}-{month}/{year}-{month2}' },
  { is: 'date', reads: '{month} (and|and in) {month2} {year}', means: '{year}-{month},{year}-{month2}' },
  { is: 'time', reads: 'between {month} and {month2} {year}', means: '{year}-{month}/{year}-{month2}' },
  { is: 'date', reads: '{day} {month} (and|&) {day2} {month2} {year}', means: '{year}-{month}-{day},{year}-{month2}-{day2}' },
  { is: 'date', reads: '(the beginning|the start|early) and [in] (the middle of|the middle|mid-) {year}', means: '{year}.early,{year}.mid' },
  { is: 'date', reads: '(the middle|mid) and [at] (the end of|late) {year}', means: '{year}.mid,{year}.end' },
  { is: 'date', reads: '(the beginning|early) and [at] (the end of|late) {year}', means: '{year}.early,{year}.end' },
  { is: 'date', reads: 'the first and second halves of {year}', means: '{year}-H1,{year}-H2' },
  { is: 'date', reads: '{month} {year} (to|–|-|until|through) {month2} {year2}', means: '{year}-{month}/{year2}-{month2}' },
  { is: 'date', reads: '(early|the beginning of|the start of) [in] {month} {year}', means: '{year}-{month}.early' },
  { is: 'date', reads: '(mid-|the middle of) {month} {year}', means: '{year}-{month}.mid' },
  { is: 'date', reads: '(late|the end of|end) {month} {year}', means: '{year}-{month}.end' },
  { is: 'date', reads: '(between|from) {year} (and|to|–|-|through) {year2}', means: '{year}/{year2}' },
  { is: 'date', reads: '(in|during) {year} (to|–|-|through) {year2}', means: '{year}/{year2}' },
  { is: 'date', reads: '(in|during) {year} (and|and in|or) {year2}', means: '{year},{year2}' },
  { is: 'date', reads: '(in|during) {year} , {year2} (and|and in|or) {year3}', means: '{year},{year2},{year3}' },
  { is: 'date', reads: '(for|over|during|covering|in) [the] (period|years) [from] {year} (and|to|–|-|through|until) {year2}', means: '{year}/{year2}' },
  { is: 'date', reads: 'from {year} (to|until|through) {year2}', means: '{year}/{year2}' },
  { is: 'date', reads: '(period|years) [from] {year} (and|to|–|-|through|until) {year2}', means: '{year}/{year2}' },
  { is: 'date', reads: '(calendar|fiscal|financial) year {year}', means: '{year}' },
  { is: 'date', reads: '(early|early in|the beginning of|the start of|the early part of) {year}', means: '{year}.early' },
  { is: 'date', reads: '(mid-|the middle of) {year}', means: '{year}.mid' },
  { is: 'date', reads: '(late|late in|the end of|end|the close of|the latter part of) [(the year|calendar year)] {year}', means: '{year}.end' },
  { is: 'date', reads: '[(the end of|the close of)] [the] first half of {year}', means: '{year}-H1' },
  { is: 'date', reads: '[(the end of|the close of)] [the] second half of {year}', means: '{year}-H2' },
  { is: 'date', reads: '[(the end of|the close of)] [the] first quarter of {year}', means: '{year}-Q1' },
  { is: 'date', reads: '[(the end of|the close of)] [the] second quarter of {year}', means: '{year}-Q2' },
  { is: 'date', reads: '[(the end of|the close of)] [the] third quarter of {year}', means: '{year}-Q3' },
  { is: 'date', reads: '[(the end of|the close of)] [the] (fourth|last|final) quarter of {year}', means: '{year}-Q4' },
  { is: 'date', reads: '[the] first (or|and|to) second quarters of {year}', means: '{year}-Q1/{year}-Q2' },
  { is: 'date', reads: '[the] first or second quarter of {year}', means: '{year}-Q1/{year}-Q2' },
  { is: 'date', reads: '[the] second (or|and|to) third quarters of {year}', means: '{year}-Q2/{year}-Q3' },
  { is: 'date', reads: '[the] second or third quarter of {year}', means: '{year}-Q2/{year}-Q3' },
  { is: 'date', reads: '[the] third (or|and|to) (fourth|last) quarters of {year}', means: '{year}-Q3/{year}-Q4' },
  { is: 'date', reads: '[the] third or (fourth|last) quarter of {year}', means: '{year}-Q3/{year}-Q4' },
  { is: 'date', reads: '[the] (spring|summer|autumn|fall) of {year}', means: '{year}' },
  { is: 'date', reads: '{day} {month}', means: '--{month}-{day}' },
  { is: 'date', reads: '{month} {day}', means: '--{month}-{day}' },
  { is: 'date', reads: '{day} (to|–|-|until|through|and) {day2} {month}', means: '--{month}-{day}/--{month}-{day2}' },
  { is: 'date', reads: '{day} {month} (to|–|-|until|through) {day2} {month2}', means: '--{month}-{day}/--{month2}-{day2}' },
  { is: 'date', reads: '(this|the current) year', means: 'this' },
  { is: 'date', reads: '(next year|the following year)', means: 'next' },
  { is: 'date', reads: '(the same year|that year)', means: 'that' },
  // A year of which nothing is said but that two things happen in it.
  { is: 'citation', reads: '(more than once|twice|both) in the same year', means: 'citation' },
  { is: 'date', reads: '(the end of the year|the end of this year|year-end|year’s end)', means: 'this.end' },
];

/** Dates with the words that open or close them; `{when}` stands for a date or a bare year. */
const bounded: TimePhrase[] = [
  { is: 'time', reads: '(by|no later than|not later than|at the latest by|by no later than|by not later than|on or before|before|prior to|in advance of|latest by) {when} [at the latest]', means: '../{when}' },
  { is: 'time', reads: '(until|till|through|ending|ending on|expiring on|terminating on|terminating|not beyond|no longer than|up until|through to) {when}', means: '../{when}' },
  { is: 'time', reads: '(in|on|at|during|throughout|over|from|between|in or around|around|tentatively) {when}', means: '{when}' },
  {
    is: 'time', means: '{when}',
    reads: '(in the course of|in the year|during the year|for the year|over the period|during the period|for the period|in the period|for the years|for the period from|during the period from|over the period from|covering the period) {when}',
  },
  { is: 'time', reads: '(starting|beginning|commencing|effective|as of|with effect|as) (in|on|from|of|with|by) {when}', means: '{when}/..' },
  { is: 'time', reads: '(starting|beginning|commencing) (in|on|from) {date} and (ending|concluding|finishing) (in|on) {date:to}', means: '{date}/{to}' },
  { is: 'time', reads: '[,] the first [(one|time|session|meeting)] [of which] [(to be|will be|shall be)] [(held|submitted|presented|convened|issued|conducted|in place|undertaken)] (in|on|by|during|no later than) {when}', means: '{when}/..' },
  { is: 'time', reads: '(starting|beginning|commencing|effective|as of|after|following|from) {when} (onwards|onward)', means: '{when}/..' },
  { is: 'time', reads: '(effective|as of|as from|after) {when}', means: '{when}/..' },
  { is: 'time', reads: '(since|as far back as) {when}', means: 'past' },
];
const bounds: TimePhrase[] = [
  // "The programme for 1986", "the summit of 2005": a bare year with these belongs to the name before it.
  { is: 'time', reads: '(in|during) {year} , (namely|that is|specifically|i.e.) [,] [(from|on)] {day} (to|until|–|-|and) {day2} {month}', means: '{year}-{month}-{day}/{year}-{month}-{day2}' },
  { is: 'time', reads: '(in|during) {year} , (namely|that is|specifically|i.e.) [,] [(from|on)] {day} {month} (to|until|–|-) {day2} {month2}', means: '{year}-{month}-{day}/{year}-{month2}-{day2}' },
  // "In 2016 from 28 March to 8 April": the year that stands before its days.
  { is: 'time', reads: '(in|during) {year} [,] (from|on|between) {day} (to|until|–|-|and) {day2} {month}', means: '{year}-{month}-{day}/{year}-{month}-{day2}' },
  { is: 'time', reads: '(in|during) {year} [,] (from|between) {day} {month} (to|until|–|-|and) {day2} {month2}', means: '{year}-{month}-{day}/{year}-{month2}-{day2}' },
  { is: 'time', reads: '(in|during) {year} [,] on {day} {month}', means: '{year}-{month}-{day}' },
  // "One in 2026 and two in 2027": a number stands for what was named before.
  { is: 'time', reads: 'and (one|two|three|four|another|the other) (in|on|during) {date}', means: '{date}' },
  { is: 'time', reads: 'and (one|two|three|four|another|the other) (in|during) {year}', means: '{year}' },
  { is: 'time', reads: '(in|during) {year} [,] (before|prior to) (the commencement|the beginning|the start|the opening) of {session}', means: '{year}' },
  // "The programme of work up to 2010": a bare year behind this belongs to a name.
  { is: 'time', reads: '(up to|up to and including) {date}', means: '../{date}' },
  // "In 1986 and in 1988": "and in" joins, but without it a bare year is no time.
  { is: 'time', reads: '(and in|or in|and during) {year}', means: '{year}' },
  { is: 'time', reads: '(and by|or by|and before) {year}', means: '../{year}' },
  { is: 'time', reads: '(and by|or by|and before|and no later than|and not later than|and thereafter by|and subsequently by|and again by|thereafter by) {date}', means: '../{date}' },
  // "Two reports, one by 31 July and the other by 31 December".
  { is: 'time', reads: '[the] (one|first) (by|no later than|not later than|before) {date} and [the] (the other|another|one|second|other) (by|no later than|not later than|before) {date:to}', means: '../{date},../{to}' },
  { is: 'time', reads: '(before|prior to|ahead of|by) (its|their|the) (expiry|expiration|termination) (on|in|by) {date}', means: '../{date}' },
  { is: 'time', reads: '(for|of) {date}', means: '{date}' },
  { is: 'time', reads: 'to {day} {month} {year}', means: '../{year}-{month}-{day}' },
  // "To submit, at the end of this period, a report": when the term is over that another sentence fixes.
  { is: 'time', reads: '(at|by|before|upon|on) the (end|expiry|expiration|conclusion) of (this|that|the said|such|the current|its current|the present|the above-mentioned) (period|mandate period|term|mandate)', means: 'term-P0D' },
  // "For a further period of six months, that is, until 31 May 1990".
  { is: 'time', reads: '[for] [(a|an|another)] [(further|additional|new|initial|final)] [(period|term)] [of] {n} (days|weeks|month|months|year|years) , [that is] [,] (until|to|through|ending on) {date}', means: '../{date}' },
  { is: 'time', reads: '(with effect from|effective|as from|as of|starting from|starting on|beginning on) {day} {month} {year} (to|until|through) {day2} {month2} {year2}', means: '{year}-{month}-{day}/{year2}-{month2}-{day2}' },
  { is: 'time', reads: '(from|starting|beginning|between) [(on|in)] {date} (to|until|through|and|–) {date:to}', means: '{date}/{to}' },
  ...bounded.flatMap((phrase) => ['date', 'year'].map((slot) => ({ ...phrase, reads: phrase.reads.replace('{when}', `{${slot}}`), means: phrase.means.replace('{when}', `{${slot}}`) }))),
  { is: 'time', reads: '{date} (to|until|through|–) {date:to}', means: '{date}/{to}' },
  // Segments of a session that is named by its year.
  { is: 'session', reads: '(at|during) (its|the|their) {year} (management|integration|humanitarian affairs|high-level|coordination|operational activities|operational activities for development) segment', means: 'session {year}' },
  // The day is what counts, and not the session beside it.
  { is: 'time', reads: '{session} , [and] (no later than|not later than|by|on or before) {date}', means: '../{date}' },
  { is: 'time', reads: '[on] {date} [,] [immediately] (following|after|before|prior to) (the close of|the opening of|the conclusion of|the end of|the commencement of|the start of|the beginning of) {session}', means: '{date}' },
];

const lengths: TimePhrase[] = [
  { is: 'length', reads: '{n} [(working|calendar|consecutive|business)] (day|days)', means: 'P{n}D' },
  { is: 'length', reads: '{n} [(full|calendar|consecutive)] (week|weeks)', means: 'P{n}W' },
  { is: 'length', reads: '{n} [(full|calendar|consecutive|additional|further)] (month|months)', means: 'P{n}M' },
  { is: 'length', reads: '{n} [(full|calendar|consecutive|additional|further)] (year|years)', means: 'P{n}Y' },
  { is: 'length', reads: '(a|one|a further|an additional) (day|full day)', means: 'P1D' },
  { is: 'length', reads: '(one-day|full-day|day-long|half-day)', means: 'P1D' },
  { is: 'length', reads: '(two-day)', means: 'P2D' },
  { is: 'length', reads: '(three-day)', means: 'P3D' },
  { is: 'length', reads: '(four-day)', means: 'P4D' },
  { is: 'length', reads: '(five-day)', means: 'P5D' },
  { is: 'length', reads: '(one-week|week-long|a week)', means: 'P1W' },
  { is: 'length', reads: '(two-week)', means: 'P2W' },
  { is: 'length', reads: '(three-week)', means: 'P3W' },
  { is: 'length', reads: '(a year|a further year|an additional year|one-year|one more year)', means: 'P1Y' },
  { is: 'length', reads: '(two-year|a biennium)', means: 'P2Y' },
  { is: 'length', reads: '(three-year)', means: 'P3Y' },
  { is: 'length', reads: '(four-year)', means: 'P4Y' },
  { is: 'length', reads: '(five-year)', means: 'P5Y' },
  { is: 'length', reads: '(six-year)', means: 'P6Y' },
  { is: 'length', reads: '(seven-year)', means: 'P7Y' },
  { is: 'length', reads: '(nine-year)', means: 'P9Y' },
  { is: 'length', reads: '(ten-year|10-year)', means: 'P10Y' },
  { is: 'length', reads: '(three-month)', means: 'P3M' },
  { is: 'length', reads: '(nine-month)', means: 'P9M' },
  { is: 'length', reads: '(18-month|eighteen-month)', means: 'P18M' },
  { is: 'length', reads: '(six-month)', means: 'P6M' },
  { is: 'length', reads: '(twelve-month|12-month)', means: 'P12M' },
  { is: 'period', reads: '[for] (a|an) [(further|new|additional|initial|renewable|fixed|maximum|second|final|single|non-renewable)] (period|term|duration|term of office) of [(a|another|a further|an additional|up to|not more than|at least)] {length}', means: '{length}' },
  { is: 'period', reads: '[for] (a|an) (period|term|duration) (not exceeding|not to exceed|of not more than|of no more than|of up to) {length}', means: '<={length}' },
  { is: 'period', reads: 'for another [(period|term) of] {length}', means: '{length}' },
  { is: 'period', reads: '[for] (terms|terms of office|periods) of {length}', means: '{length}' },
  { is: 'period', reads: '(of|for) (a|an|another) [initial] (further|additional|new|renewable|final|second|initial) {length} [(period|term)]', means: '{length}' },
  { is: 'period', reads: '[for] (a|an) {length} (period|term)', means: '{length}' },
  { is: 'period', reads: 'for (the|a) (next|coming|following|subsequent|further|additional) {length}', means: '{length}' },
  { is: 'length', reads: '(not more than|no more than|up to|not exceeding|a maximum of|at most|no longer than|not longer than) {length}', means: '<={length}' },
  { is: 'time', reads: '(within|not later than|no later than|in) [(the next|the following|a period of|the first|the coming)] {length}', means: '+{length}' },
  { is: 'time', reads: '[(at least|no later than|not later than|not less than|no less than)] {length} (before|prior to|in advance of|ahead of)', means: '-{length}' },
  { is: 'time', reads: '[no later than] {length} (after|from|of|following) (the adoption|the date of adoption|its adoption|adoption)', means: '+{length}' },
];

const recurrences: TimePhrase[] = [
  { is: 'every', reads: '(annual|yearly)', means: 'R/P1Y' },
  { is: 'often', reads: '(on|at) [(a|an)] (annual|yearly) (basis|intervals)', means: 'R/P1Y' },
  { is: 'often', reads: '(annually|every year|each year|yearly|once a year|once per year|once annually|at least annually|at least once a year|at least once per year|at least once annually|at least once every year|once every year|on a yearly basis|each calendar year|every calendar year)', means: 'R/P1Y' },
  { is: 'often', reads: '(in|by|before|no later than|by the end of|before the end of|in early|in late) (each|every) {month}', means: 'R/P1Y' },
  { is: 'often', reads: '(in|by|before|no later than|not later than|by the end of|before the end of) {month} (of each year|each year|every year|of every year|annually)', means: 'R/P1Y' },
  { is: 'every', reads: 'biennial', means: 'R/P2Y' },
  { is: 'often', reads: '(on a biennial basis|biennially|every second year|every other year|in alternate years|once every two years|every biennium|on a two-yearly basis)', means: 'R/P2Y' },
  { is: 'every', reads: 'triennial', means: 'R/P3Y' },
  { is: 'often', reads: '(triennially|on a triennial basis|every third year)', means: 'R/P3Y' },
  { is: 'every', reads: 'quadrennial', means: 'R/P4Y' },
  { is: 'often', reads: '(quadrennially|on a quadrennial basis|every fourth year)', means: 'R/P4Y' },
  { is: 'every', reads: 'quinquennial', means: 'R/P5Y' },
  { is: 'often', reads: '(quinquennially|on a quinquennial basis|every fifth year)', means: 'R/P5Y' },
  { is: 'often', reads: 'quarterly', means: 'R/P3M' },
  { is: 'often', reads: '(every quarter|each quarter|on a quarterly basis|four times a year)', means: 'R/P3M' },
  { is: 'often', reads: '(three times a year|three times per year)', means: 'R/P4M' },
  { is: 'often', reads: 'monthly', means: 'R/P1M' },
  { is: 'often', reads: '(every month|each month|on a monthly basis|once a month)', means: 'R/P1M' },
  { is: 'often', reads: 'weekly', means: 'R/P1W' },
  { is: 'often', reads: '(every week|each week)', means: 'R/P1W' },
  { is: 'often', reads: '[at least] (twice a year|twice yearly|semi-annually|on a semi-annual basis|twice annually|twice per year|semiannually|biannually|bi-annually|on a biannual basis)', means: 'R/P6M' },
  { is: 'often', reads: '(at an interval of|at intervals of) {length}', means: 'R/{length}' },
  { is: 'often', reads: 'at a {length} interval', means: 'R/{length}' },
  { is: 'often', reads: '(at|in) {length} (intervals|cycles)', means: 'R/{length}' },
  // "On a five-year cycle", "according to an annual cycle".
  { is: 'often', reads: '(on|in|following|according to|in accordance with) (a|an|the|its) {length} cycle', means: 'R/{length}' },
  { is: 'often', reads: '(on|in|following|according to|in accordance with) (a|an|the|its) {every} cycle', means: '{every}' },
  { is: 'often', reads: '(in|during) (each|every) (even|odd|even-numbered|odd-numbered) year', means: 'R/P2Y' },
  { is: 'often', reads: '(in|during) (even|odd|even-numbered|odd-numbered) years', means: 'R/P2Y' },
  { is: 'every', reads: '(semi-annual|biannual|bi-annual)', means: 'R/P6M' },
  { is: 'often', reads: '(every six months|every half year|half-yearly|every half-year)', means: 'R/P6M' },
  { is: 'often', reads: '[once] every {n} years', means: 'R/P{n}Y' },
  { is: 'often', reads: '[once] every {n} months', means: 'R/P{n}M' },
  { is: 'often', reads: '[once] every {n} days', means: 'R/P{n}D' },
  { is: 'often', reads: '[once] every {n} weeks', means: 'R/P{n}W' },
  { is: 'often', reads: '[(on|by)] {day} {month} (of each year|each year|every year|of every year|annually)', means: 'R/--{month}-{day}' },
  { is: 'often', reads: '(every year|each year|annually|yearly) (on|by|no later than|not later than|before) {day} {month}', means: 'R/--{month}-{day}' },
  { is: 'often', reads: '(by|no later than|not later than|before) {day} {month} (of each year|each year|every year|annually|of every year|on an annual basis)', means: 'R/--{month}-{day}' },
  { is: 'often', reads: '(annually|each year|every year|yearly) , (on|by|no later than|not later than|before) {day} {month}', means: 'R/--{month}-{day}' },
  { is: 'often', reads: '(on|by|no later than|not later than|before) {day} {month} (in each|of each|of every) (year|calendar year)', means: 'R/--{month}-{day}' },
  { is: 'often', reads: '(on|by|no later than|not later than|before) (the end of|end) {month} (each year|every year|annually|of each year|of every year)', means: 'R/P1Y' },
  // Counted from what comes round again: once each time.
  { is: 'often', reads: '(within|not later than|no later than|in) {length} (of|after|from|following) the (closure|close|closing|end|conclusion|beginning|start) of (each|every) [(financial|calendar|fiscal|budget|reporting)] year', means: 'R/P1Y' },
  { is: 'session', reads: '(within|not later than|no later than|in|at least) {length} (of|after|from|following|before|prior to) the (closure|close|closing|end|conclusion|beginning|start|opening) of (each|every) [(regular|annual|substantive|main)] session', means: 'session each' },
  { is: 'often', reads: '(at|during) (its|their) annual (segment|session|meeting|conference|operational activities for development segment|operational activities segment|humanitarian affairs segment|high-level segment)', means: 'R/P1Y' },
  { is: 'every', reads: '(periodic|regular)', means: 'R' },
  { is: 'often', reads: '(regularly|on a regular basis|at regular intervals|periodically|on a periodic basis)', means: 'R' },
];

/** Recurrences with their first time. */
const begins = '(beginning|starting|commencing|as from|beginning from|with effect from)';
const series: TimePhrase[] = [
  { is: 'often', reads: `{every} [,] ${begins} {session}`, means: '{every}@{session}' },
  { is: 'often', reads: `{every} [,] ${begins} [(in|on|from|with)] {date}`, means: '{every}@{date}' },
  { is: 'often', reads: `{every} [,] ${begins} [(in|on|from|with)] {year}`, means: '{every}@{year}' },
  { is: 'often', reads: `[${begins}] {session} [,] and {every} thereafter`, means: '{every}@{session}' },
  { is: 'often', reads: `[${begins}] {session} [,] and [,] thereafter [,] {every}`, means: '{every}@{session}' },
  { is: 'often', reads: `(by|in|on|no later than|beginning in|starting in) {date} [,] and {every} thereafter`, means: '{every}@{date}' },
  { is: 'often', reads: `(by|in|on|no later than|beginning in|starting in) {date} [,] and [,] thereafter [,] {every}`, means: '{every}@{date}' },
  { is: 'often', reads: '(in|by|during|beginning in|starting in) {year} [,] and {every} thereafter', means: '{every}@{year}' },
  { is: 'often', reads: '(in|by|during|beginning in|starting in) {year} [,] and [,] thereafter [,] {every}', means: '{every}@{year}' },
  { is: 'often', reads: '[and] [thereafter] {every} [thereafter]', means: '{every}' },
  { is: 'often', reads: '[(regularly|periodically|on a regular basis)] [,] [and] at least {every}', means: '{every}' },
  { is: 'often', reads: '{every} [,] (until|through|up to) {year}', means: '{every}@../{year}' },
  { is: 'often', reads: '{every} [,] (until|through|up to) {date}', means: '{every}@../{date}' },
];

const vague: TimePhrase[] = [
  { is: 'vague', reads: '(as soon as possible|promptly|in due course|without delay|without further delay|at the earliest|at the earliest opportunity|in a timely manner|as early as possible|immediately|at an early date|at the earliest possible time|as appropriate and necessary)', means: 'vague' },
];

/** The number of an event that is held now and then: what follows up to the word for a meeting is its name. */
const ordinals: TimePhrase[] = [
  { is: 'ordinal', reads: '{nth}', means: 'no {nth}' },
];

/** Dates that only say when a text that is cited was made, or that belong to a name. */
const of = '(of|dated|on|in)';
const citations: TimePhrase[] = [
  // A bare year belongs to a name ("the 2025 report", "Decade 2021–2030"); only what is proclaimed takes it as its time.
  { is: 'citation', reads: '{year}', means: '{year}' },
  { is: 'citation', reads: '(for|of) {year}', means: '{year}' },
  { is: 'citation', reads: '(for|of) {year} (and|to|–|-|through) {year2}', means: '{year}/{year2}' },
  { is: 'citation', reads: '{year} (–|-|and|/) {year2}', means: '{year}/{year2}' },
  { is: 'citation', reads: '(biennium|bienniums|financial period|financial periods|budget for|programme budget for) {year} (–|-) {year2}', means: 'citation' },
  { is: 'citation', reads: '(budget|budgets|programme budget|programme plan|assessments|scale of assessments|estimates) for [the year] {year}', means: 'citation' },
  { is: 'citation', reads: '[(the|of the|to the)] {year} (Agenda|World Summit|Declaration|Political|Convention|Protocol|Treaty|Charter|Review|Outcome|Plan|Strategy|Framework|Rules|Programme|Report|report)', means: 'citation' },
  // A paper that is issued under the number of a session is no report to it.
  { is: 'citation', reads: '(a document|documents|an official document|official documents|an addendum to the report) {session}', means: 'citation' },
  // What a session is about is settled before it.
  { is: 'citation', reads: '(the|a|its|priority|main|overall|overarching) (theme|themes) (for|of) (its|the|their) {nth} [(annual|regular|substantive|ordinary)] session', means: 'citation of session' },
  // Records of what is said at a session are kept there, and sent on later.
  { is: 'citation', reads: 'the records of the (debate|debates|discussion|discussions) on the (report|reports) of the (Commission|Committee|Council) (at|during) the {nth} session', means: 'citation' },
  // "At its 82nd plenary meeting, on 23 December 2015, the Assembly decided": when it was decided.
  { is: 'citation', reads: '(at its|at the) {nth} [(plenary|closing|final)] meeting , (on|held on) {date} [,]', means: 'cited {date}' },
  { is: 'citation', reads: '(at its|at the) {nth} and {nth2} [plenary] meetings , on {date} [,]', means: 'cited {date}' },
  { is: 'citation', reads: 'at its [(final|closing|opening|last)] [plenary] meeting , on {date} [,]', means: 'cited {date}' },
  { is: 'citation', reads: '(has been|have been|was|were) (extended|renewed|prolonged) (until|to|through|up to) {date}', means: 'citation' },
  { is: 'citation', reads: '(has been|have been|was|were) (extended|renewed|prolonged) (until|to|through|up to) {year}', means: 'citation' },
  { is: 'citation', reads: '{year} (agenda for|world summit|political declaration|review of|edition of)', means: 'citation' },
  { is: 'citation', reads: `(signed|done|opened for signature|ratified|entered into force) ${of} {date}`, means: 'cited {date}' },
  { is: 'citation', reads: '{n} / {n2} [(A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z)] of {date}', means: 'cited {date}' },
  { is: 'citation', reads: '{n} / {n2} (A and B|A to C|A, B and C|A–C|B and C|A–D|I and II) of {date}', means: 'cited {date}' },
  { is: 'citation', reads: '{n} \\({year}\\) of {date}', means: 'cited {date}' },
  { is: 'citation', reads: `(resolution|decision|letter|statement|declaration|advisory opinion|communiqué) ${of} {date}`, means: 'cited {date}' },
  // "Submit a report in March" says when it is submitted.
  { is: 'citation', reads: '(report|note) (of|dated) {date}', means: 'cited {date}' },
  { is: 'citation', reads: '(the|its|his|her|their) (report|note) (on|in) {date}', means: 'cited {date}' },
  // What something else is held in place of.
  { is: 'citation', reads: '(in lieu of|instead of|in place of) (the|its|their|an) (annual|biennial|regular)', means: 'citation' },
  { is: 'citation', reads: '(Convention|Treaty|Agreement|Protocol|Covenant) (of|dated|on) {date}', means: 'cited {date}' },
  // "The annual report of the Board" is one that there is.
  { is: 'citation', reads: 'the (annual|biennial) (report|reports) (of|submitted by|prepared by)', means: 'citation' },
  // A volume of the records: "Official Records, Eightieth Session, Supplement No. 27".
  { is: 'citation', reads: '{nth} Session , (Supplement|Annexes|Plenary)', means: 'citation' },
  { is: 'citation', reads: '(adopted|agreed|held|convened|approved|endorsed|taken|concluded|considered|submitted|submitted to it|issued|presented) (at|during) (its|the) {nth} (session|special session|meeting|regular session)', means: 'citation of session' },
];

export const times: TimePhrase[] = [...dates, ...bounds, ...sessions, ...lengths, ...recurrences, ...series, ...vague, ...ordinals, ...citations];
