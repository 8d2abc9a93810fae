import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Schedule } from '../../core/index.js';

@Entity('schedule')
export class ScheduleEntity {
  @PrimaryColumn('text') id!: string;
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  @Column('jsonb') schedule!: Schedule;
}
