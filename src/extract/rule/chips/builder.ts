import { chipSellers } from "../../../language/company/chipseller.ts";
import { isSector } from "../party/trade.ts";

/** Rivals of a chip that a customer designs, not its builders. */
const rivals: ReadonlySet<string> = new Set(chipSellers);

/** Sells chips of its own design. */
export const isRival = (name: string): boolean => rivals.has(name);

/** May build the chip that another company designs. */
export const isBuilder = (name: string): boolean =>
	isSector(name, "chips", "foundry") && !isRival(name);
