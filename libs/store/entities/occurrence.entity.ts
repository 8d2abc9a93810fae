import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Basis, Due, PlainDate, Reason } from '../../core/index.js';
import type { OccurrenceView } from '../../tracker/index.js';

@Entity('occurrence')
export class OccurrenceEntity {
  @PrimaryColumn('uuid') obligationId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('jsonb') due!: Due;
  @Column('date', { nullable: true }) firstDay!: PlainDate | null;
  @Column('date', { nullable: true }) lastDay!: PlainDate | null;
  @Column('text') basis!: Basis;
  @Column('jsonb') because!: Reason[];
  @Column('text', { nullable: true }) session!: string | null;
  @Column('integer', { default: 1 }) dueVersion!: number;
  @Column('text', { default: 'open' }) lifecycle!: OccurrenceView['lifecycle'];
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
}
