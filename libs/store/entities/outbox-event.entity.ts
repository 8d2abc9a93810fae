import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { TrackerEvent } from '../../tracker/index.js';

@Entity('outbox_event')
export class OutboxEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') type!: TrackerEvent['type'];
  @Column('jsonb') event!: TrackerEvent;
  @Column('timestamptz', { nullable: true }) relayedAt!: Date | null;
}
