import type { Rule } from '../../language.js';
import { agendaItem } from './agenda-item.js';
import { meeting } from './meeting.js';
import { report } from './report.js';
import { review } from './review.js';

export const rules: readonly Rule[] = [...meeting, ...report, ...agendaItem, ...review];
