import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HolidayList, MilestoneSet } from '../../core/index.js';

@Entity('holiday_list')
export class HolidayListEntity implements HolidayList {
  @PrimaryColumn('text') station!: string;
  @PrimaryColumn('integer') year!: number;
  @Column('jsonb') days!: HolidayList['days'];
  @Column('text') source!: string;
}

@Entity('milestone_set')
export class MilestoneSetEntity {
  @PrimaryColumn('text') id!: string;
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  @Column('jsonb') content!: Omit<MilestoneSet, 'id'>;
}
