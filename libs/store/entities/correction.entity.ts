import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CorrectionKind, Due, PlainDate, Relation } from '../../core/index.js';

@Entity('correction')
export class CorrectionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** The order of recording. */
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  @Column('text') kind!: CorrectionKind;
  @Column('uuid', { nullable: true }) obligationId!: string | null;
  @Column('uuid', { nullable: true }) otherId!: string | null;
  @Column('text') source!: string;
  @Column('jsonb', { nullable: true }) movedTo!: Due | null;
  @Column('text', { nullable: true }) relation!: Relation | null;
  @Column('text', { nullable: true }) by!: string | null;
  @Column('text', { nullable: true }) organ!: string | null;
  @Column('integer', { nullable: true }) session!: number | null;
  @Column('date', { nullable: true }) opens!: PlainDate | null;
  @Column('date', { nullable: true }) closes!: PlainDate | null;
  /** What stood in the table before. */
  @Column('date', { nullable: true }) openedBefore!: PlainDate | null;
  @Column('date', { nullable: true }) closedBefore!: PlainDate | null;
  @Column('text', { nullable: true }) sourceBefore!: string | null;
  @Column('timestamptz') recordedAt!: Date;
  @Column('text', { nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
  @Column('text', { nullable: true }) undoneBy!: string | null;
}
