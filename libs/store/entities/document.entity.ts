import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PlainDate, Problem } from '../../core/index.js';

@Entity('document')
export class DocumentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** The order of reading. */
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  @Column('text') sha256!: string;
  @Column('text') name!: string;
  @Column('text') mediaType!: string;
  @Column('text') text!: string;
  @Column('jsonb') problems!: Problem[];
  @Column('date') firstReadOn!: PlainDate;
}
