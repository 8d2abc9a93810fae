import type { Rule } from '../../language.js';
import { action } from './action.js';
import { agendaItem } from './agenda-item.js';
import { anyAction } from './any-action.js';
import { comingReport } from './coming-report.js';
import { meeting } from './meeting.js';
import { observance } from './observance.js';
import { recurringMeeting } from './recurring-meeting.js';
import { recurringReport } from './recurring-report.js';
import { report } from './report.js';
import { review } from './review.js';
import { submission } from './submission.js';
import { target } from './target.js';
import { term } from './term.js';

/** The rules of Chinese. Where two find the same time and verb, the one that is trusted more wins. */
export const rules: readonly Rule[] = [
  ...meeting, ...recurringMeeting, ...report, ...comingReport, ...recurringReport, ...agendaItem, ...review, ...submission, ...term, ...observance, ...action, ...anyAction, ...target,
];
