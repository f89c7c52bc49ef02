/** Spreads numbers that lie close together over all slots (Fibonacci hashing). */
const spread = 0x9e37_79b1;
const none = -1;

/** Rows by the numbers of signs, in one flat table: each slot holds a number and, beside it, its row, counted from 1. */
export class Slots {
	private readonly shift: number;
	private readonly mask: number;
	private readonly slots: Int32Array;
	private count = 0;

	/** @param most how many signs there will be: half of the slots stay empty, so that few numbers meet */
	constructor(most: number) {
		const bits = Math.ceil(Math.log2(2 * most + 2));
		this.shift = 32 - bits;
		this.mask = 2 ** bits - 1;
		this.slots = new Int32Array(2 ** (bits + 1));
	}

	/** Gives a sign the next row. */
	add(sign: number): number {
		const slot = this.slotOf(sign);
		this.count += 1;
		this.slots[slot] = sign;
		this.slots[slot + 1] = this.count;
		return this.count - 1;
	}

	/** The row of a sign; -1 for one that has none. */
	rowOf(sign: number): number {
		return (this.slots[this.slotOf(sign) + 1] ?? 0) + none;
	}

	/** Where a sign stands, or would stand. */
	private slotOf(sign: number): number {
		const { slots, mask } = this;
		let slot = Math.imul(sign, spread) >>> this.shift;
		while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== sign)
			slot = (slot + 1) & mask;
		return 2 * slot;
	}
}
