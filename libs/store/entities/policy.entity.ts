import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kind, Policy } from '../../core/index.js';

@Entity('policy')
export class PolicyEntity {
  @PrimaryColumn('text') id!: string;
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  /** Null: every kind. */
  @Column('text', { array: true, nullable: true }) kinds!: Kind[] | null;
  @Column('integer', { array: true }) daysBefore!: number[];
  @Column('integer', { array: true }) daysOverdue!: number[];
  /** Null: no reminder rolls. */
  @Column('jsonb', { nullable: true }) roll!: Policy['roll'] | null;
}
