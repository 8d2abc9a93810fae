import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../core/index.js';
import type { Clock } from '../../tracker/index.js';

/** One row: who this tracker is, and the clock that its data run in. */
@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn('boolean', { default: true }) onlyRow!: true;
  @Column('uuid') id!: string;
  @Column('text') clockMode!: Clock['mode'];
  @Column('date') installedOn!: PlainDate;
}
