import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Person } from '../../tracker/index.js';

@Entity('person')
export class PersonEntity implements Person {
  @PrimaryColumn('uuid') id!: string;
  /** The order in which people were added; the first one owns what nobody else does. */
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') language!: Person['language'];
  @Column('text') timeZone!: string;
  @Column('time') sendAt!: string;
}
