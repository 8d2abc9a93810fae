import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LanguageCode, PlainDate } from '../../core/index.js';

/** What a document in a file says of itself. */
@Entity('header')
export class HeaderEntity {
  @PrimaryColumn('uuid') documentId!: string;
  /** Index of the document in the file. */
  @PrimaryColumn('integer') part!: number;
  @Column('text', { nullable: true }) symbol!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') language!: LanguageCode;
  @Column('text', { nullable: true }) organ!: string | null;
  @Column('integer', { nullable: true }) session!: number | null;
  @Column('date', { nullable: true }) adopted!: PlainDate | null;
  @Column('text', { array: true }) agendaItems!: string[];
}
