import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { DocumentHeader, PlainDate, Problem } from '../../core/index.js';

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
  @Column('text', { nullable: true }) symbol!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') language!: DocumentHeader['language'];
  @Column('text', { nullable: true }) organ!: string | null;
  @Column('integer', { nullable: true }) session!: number | null;
  @Column('date', { nullable: true }) adopted!: PlainDate | null;
  @Column('text', { array: true }) agendaItems!: string[];
  @Column('date') firstReadOn!: PlainDate;
}
