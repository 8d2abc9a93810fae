import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../core/index.js';

@Entity('body_session')
export class BodySessionEntity {
  @PrimaryColumn('text') organ!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('date') opens!: PlainDate;
  /** Null: until the next session opens. */
  @Column('date', { nullable: true }) closes!: PlainDate | null;
  @Column('text') source!: string;
}
