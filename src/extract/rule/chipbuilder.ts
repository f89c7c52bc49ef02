import { isSector } from "./trade.ts";

/** Sell chips of their own design: rivals of a chip that a customer designs, not its builders. */
const rivals: ReadonlySet<string> = new Set(["NVIDIA", "AMD", "Intel"]);

/** Sells chips of its own design. */
export const isRival = (name: string): boolean => rivals.has(name);

/** May build the chip that another company designs. */
export const isBuilder = (name: string): boolean =>
	isSector(name, "chips", "foundry") && !isRival(name);
