import { miners } from "./miner.ts";

/** Builders of data centres, who have no clouds of their own. */
const builders: readonly string[] =
	"Crusoe|Vantage|Vantage Data Centers|WhiteFiber|Khazna Data Centers|Khazna|NextDC|NEXTDC|HyperVault|EcoDataCenter|Ecodatacenter|AirTrunk|Soluna|Bit Digital|Keel Infrastructure".split(
		"|",
	);

/** Who let their sites, also to young clouds without any of their own. */
export const landlords: readonly string[] = [...miners, ...builders];
