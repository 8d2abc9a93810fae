import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PlainDate } from '../../core/index.js';
import type { NewReminder, ReminderState } from '../../tracker/index.js';

@Entity('reminder')
export class ReminderEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') obligationId!: string;
  /** 0: the obligation itself. */
  @Column('integer', { default: 0 }) occurrence!: number;
  @Column('text') rule!: string;
  @Column('integer') dueVersion!: number;
  @Column('uuid') recipientId!: string;
  @Column('text') type!: NewReminder['type'];
  @Column('date') day!: PlainDate;
  @Column('timestamptz') fireAt!: Date;
  @Column('text') state!: ReminderState;
  @Column('uuid', { nullable: true }) mailId!: string | null;
}
