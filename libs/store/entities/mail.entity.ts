import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PlainDate } from '../../core/index.js';
import type { MailType } from '../../tracker/index.js';

export type MailState = 'ready' | 'claimed' | 'sending' | 'ambiguous' | 'sent' | 'failed' | 'dropped';

@Entity('mail')
export class MailEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') recipientId!: string;
  @Column('text') type!: MailType;
  @Column('date') windowDay!: PlainDate;
  @Column('text') messageId!: string;
  @Column('text', { default: 'ready' }) state!: MailState;
  @Column('integer', { default: 0 }) attempts!: number;
  /** It waits until then, by the database's clock. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) notBefore!: Date;
  @Column('timestamptz', { nullable: true }) leaseUntil!: Date | null;
  @Column('uuid', { nullable: true }) token!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { nullable: true }) html!: string | null;
  @Column('text', { nullable: true }) error!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
}
