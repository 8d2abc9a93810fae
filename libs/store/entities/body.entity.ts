import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Body, Phrase } from '../../core/index.js';

@Entity('body')
export class BodyEntity {
  @PrimaryColumn('text') organ!: string;
  @Column('text') nameEn!: string;
  @Column('text') nameZh!: string;
  @Column('text', { nullable: true }) openingRule!: Body['openingRule'];
  @Column('jsonb', { nullable: true }) note!: Phrase | null;
}
