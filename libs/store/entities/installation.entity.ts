import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../core/index.js';
import type { Clock } from '../../tracker/index.js';

/** One row: the clock that these data run in. */
@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn('boolean', { default: true }) onlyRow!: true;
  @Column('text') clockMode!: Clock['mode'];
  @Column('date') installedOn!: PlainDate;
}
