const BITS = 32;

/** Where a token with certain slots fits into the tree of the rules (`StepTree`). */
export interface Fitting {
  /** The nodes that it reaches as a first step. */
  first: readonly number[];
  /** The slots under which it may be awaited as a further step. */
  slots: readonly number[];
  /** The barriers that it is. */
  barriers: readonly number[];
}

/** Numbers of slots, as bits: what a word or a time can stand for is asked far more often than it changes. */
export class SlotSet {
  /** Bit by bit, 32 slots in each. */
  readonly bits: number[] = [];
  /** All of them laid over each other: two sets without a bit in common here have no slot in common. */
  private outline = 0;
  /** What the rules make of a token with these slots; worked out by them when they meet the first one. */
  fitting: Fitting | null = null;

  constructor(slots: Iterable<number> = []) {
    for (const slot of slots) this.add(slot);
  }

  add(slot: number): void {
    while (this.bits.length <= slot >> 5) this.bits.push(0);
    this.bits[slot >> 5] = (this.bits[slot >> 5] ?? 0) | (1 << (slot & 31));
    this.outline |= 1 << (slot & 31);
    this.fitting = null;
  }

  has(slot: number): boolean {
    const bits = this.bits;
    const at = slot >> 5;
    return at < bits.length && (((bits[at] ?? 0) >>> (slot & 31)) & 1) === 1;
  }

  /** Takes all of the other set's too. */
  addAll({ bits, outline }: SlotSet): void {
    this.outline |= outline;
    this.fitting = null;
    while (this.bits.length < bits.length) this.bits.push(0);
    for (let i = 0; i < bits.length; i++) this.bits[i] = (this.bits[i] ?? 0) | (bits[i] ?? 0);
  }

  /** True when they have one in common. */
  meets({ bits, outline }: SlotSet): boolean {
    if ((outline & this.outline) === 0) return false;
    const least = Math.min(bits.length, this.bits.length);
    for (let i = 0; i < least; i++) if ((bits[i] ?? 0) & (this.bits[i] ?? 0)) return true;
    return false;
  }

  /** The same without those of the other set. */
  without(other: SlotSet): SlotSet {
    return new SlotSet(this.values().filter((slot) => !other.has(slot)));
  }

  values(): number[] {
    return this.bits.flatMap((bits, i) => Array.from({ length: BITS }, (_, bit) => ((bits >>> bit) & 1 ? i * BITS + bit : -1)).filter((slot) => slot >= 0));
  }
}
