import { HolidayListEntity, MilestoneSetEntity } from './almanac.entity.js';
import { BodySessionEntity } from './body-session.entity.js';
import { BodyEntity } from './body.entity.js';
import { CaughtMailEntity } from './caught-mail.entity.js';
import { ChangeEntity } from './change.entity.js';
import { CorrectionEntity } from './correction.entity.js';
import { DocumentEntity } from './document.entity.js';
import { ExternalRuleEntity } from './external-rule.entity.js';
import { HeaderEntity } from './header.entity.js';
import { InstallationEntity } from './installation.entity.js';
import { MailEntity } from './mail.entity.js';
import { ObligationEntity } from './obligation.entity.js';
import { OccurrenceEntity } from './occurrence.entity.js';
import { OutboxEventEntity } from './outbox-event.entity.js';
import { PersonEntity } from './person.entity.js';
import { PolicyEntity } from './policy.entity.js';
import { ReminderEntity } from './reminder.entity.js';
import { RollupSnapshotEntity } from './rollup-snapshot.entity.js';
import { ScheduleEntity } from './schedule.entity.js';

export {
  BodyEntity, BodySessionEntity, CaughtMailEntity, ChangeEntity, CorrectionEntity, DocumentEntity, ExternalRuleEntity, HeaderEntity, HolidayListEntity, InstallationEntity, MailEntity,
  MilestoneSetEntity, ObligationEntity, OccurrenceEntity, OutboxEventEntity, PersonEntity, PolicyEntity, ReminderEntity, RollupSnapshotEntity, ScheduleEntity,
};
export type { MailState } from './mail.entity.js';

export const ENTITIES = [
  BodyEntity, BodySessionEntity, CaughtMailEntity, ChangeEntity, CorrectionEntity, DocumentEntity, ExternalRuleEntity, HeaderEntity, HolidayListEntity, InstallationEntity, MailEntity,
  MilestoneSetEntity, ObligationEntity, OccurrenceEntity, OutboxEventEntity, PersonEntity, PolicyEntity, ReminderEntity, RollupSnapshotEntity, ScheduleEntity,
];
