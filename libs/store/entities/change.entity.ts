import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { StandingView } from '../../tracker/index.js';

/** Rows are only ever added: the database refuses all else. */
@Entity('change')
export class ChangeEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('uuid') obligationId!: string;
  @Column('uuid') correctionId!: string;
  @Column('uuid', { nullable: true }) throughId!: string | null;
  @Column('boolean') undo!: boolean;
  @Column('integer') dueVersion!: number;
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true }) recordedBy!: string | null;
  @Column('jsonb') before!: StandingView;
  @Column('jsonb') after!: StandingView;
}
