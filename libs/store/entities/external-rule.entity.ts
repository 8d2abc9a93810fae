import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExternalRule } from '../../core/index.js';

@Entity('external_rule')
export class ExternalRuleEntity {
  @PrimaryColumn('text') id!: string;
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  @Column('jsonb') rule!: ExternalRule;
}
