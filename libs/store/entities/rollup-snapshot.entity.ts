import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate, Rollup } from '../../core/index.js';

@Entity('rollup_snapshot')
export class RollupSnapshotEntity {
  @PrimaryColumn('date') day!: PlainDate;
  @PrimaryColumn('text', { default: 'daily' }) type!: 'daily';
  @Column('jsonb') rollup!: Rollup;
}
