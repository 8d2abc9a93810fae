import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KnownSession, PlainDate } from '../../core/index.js';

@Entity('body_session')
export class BodySessionEntity implements KnownSession {
  @PrimaryColumn('text') organ!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('date') opens!: PlainDate;
  @Column('text') source!: string;
}
