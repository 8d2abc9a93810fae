import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Body } from '../../core/index.js';

@Entity('body')
export class BodyEntity {
  @PrimaryColumn('text') organ!: string;
  @Column('text') nameEn!: string;
  @Column('text') nameZh!: string;
  @Column('text', { nullable: true }) openingRule!: Body['openingRule'];
  @Column('text', { nullable: true }) note!: string | null;
}
