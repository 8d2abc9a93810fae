/** The read models of the tracker as the API tells them: with a sentence, in the reader's language, in place of each reason. */
import type { Said } from '../../../libs/core/index.js';
import type * as Views from '../../../libs/tracker/views.js';

export type { CaughtMail, DocumentView, MailType, ReminderState, ReminderView, SourcePiece } from '../../../libs/tracker/views.js';
export type BodySession = Said<Views.BodySession>;
export type BodyView = Said<Views.BodyView>;
export type ChangeView = Said<Views.ChangeView>;
export type Corrected = Said<Views.Corrected>;
export type CorrectionView = Said<Views.CorrectionView>;
export type DependantView = Said<Views.DependantView>;
export type MailPreview = Said<Views.MailPreview>;
export type ObligationDetail = Said<Views.ObligationDetail>;
export type ObligationMention = Said<Views.ObligationMention>;
export type ObligationRow = Said<Views.ObligationRow>;
export type OccurrenceView = Said<Views.OccurrenceView>;
export type Page<T> = Views.Page<T>;
export type StandingView = Said<Views.StandingView>;
export type StatusView = Said<Views.StatusView>;
export type TieView = Said<Views.TieView>;
