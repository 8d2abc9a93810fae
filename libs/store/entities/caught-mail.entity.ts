import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('caught_mail')
export class CaughtMailEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** The order of arrival. */
  @Column({ type: 'bigint', insert: false, update: false }) position!: number;
  @Column('text') messageId!: string;
  @Column('timestamptz') receivedAt!: Date;
  @Column('text') sender!: string;
  @Column('text', { array: true }) recipients!: string[];
  @Column('bytea') raw!: Buffer;
}
