import { miners } from "./miner.ts";

/** Who let their sites, also to young clouds without any of their own. */
export const landlords: readonly string[] = [
	...miners,
	...["Crusoe", "Vantage", "Vantage Data Centers", "WhiteFiber"],
];
