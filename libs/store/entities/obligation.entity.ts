import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Basis, Due, Kind, Lifecycle, PlainDate, Reason, Relation, Span, Strength } from '../../core/index.js';

@Entity('obligation')
export class ObligationEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') documentId!: string;
  /** Index of the document in the file. */
  @Column('integer') part!: number;
  /** The day on which it was first found; what was over by then is not chased. */
  @Column('date') firstReadOn!: PlainDate;
  @Column('text') key!: string;
  @Column('text') ref!: string;
  @Column('text') kind!: Kind;
  @Column('text') paragraph!: string;
  @Column('text') quote!: string;
  @Column('text', { nullable: true }) who!: string | null;
  @Column('text', { nullable: true }) toWhom!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) duration!: string | null;
  @Column('text', { array: true }) qualifiers!: string[];
  @Column('text') strength!: Strength;
  @Column('double precision') confidence!: number;
  @Column('text') rule!: string;
  @Column('jsonb') spans!: Span[];
  @Column('jsonb') evidence!: Record<string, Span[]>;
  @Column('jsonb', { nullable: true }) due!: Due | null;
  @Column('jsonb', { nullable: true }) undated!: Reason | null;
  /** The due time as it was read. */
  @Column('jsonb', { nullable: true }) said!: Due | null;
  /** What the meeting is called that it is. */
  @Column('text', { nullable: true }) eventName!: string | null;
  @Column('integer', { nullable: true }) eventNumber!: number | null;
  /** The event that its time hangs on. */
  @Column('text', { nullable: true }) hangsOnName!: string | null;
  @Column('integer', { nullable: true }) hangsOnNumber!: number | null;
  @Column('text', { nullable: true }) hangsOnRelation!: Relation | null;
  @Column('text', { nullable: true }) hangsOnBy!: string | null;
  @Column('uuid', { nullable: true }) hangsOnId!: string | null;
  @Column('date', { nullable: true }) firstDay!: PlainDate | null;
  @Column('date', { nullable: true }) lastDay!: PlainDate | null;
  @Column('text', { nullable: true }) basis!: Basis | null;
  @Column('jsonb') because!: Reason[];
  @Column('jsonb', { nullable: true }) refused!: Reason | null;
  /** The organ of the due time's session, else that of the document. */
  @Column('text', { nullable: true }) body!: string | null;
  /** The session that the due time names: `GA 75`. */
  @Column('text', { nullable: true }) session!: string | null;
  @Column('integer', { default: 1 }) dueVersion!: number;
  @Column('boolean') needsReview!: boolean;
  @Column('text', { default: 'open' }) lifecycle!: Lifecycle;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('boolean', { default: false }) recurs!: boolean;
  @Column('date', { nullable: true }) occurrencesUntil!: PlainDate | null;
}
