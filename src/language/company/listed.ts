import { fold } from "../../text/fold.ts";
import { companies } from "./all.ts";

/** Listed of late: what is told of their private rounds values them still. */
const listedOfLate: ReadonlySet<string> = new Set(["Cerebras", "CoreWeave"]);

/** Laboratories whose shares are traded. */
const laboratories: ReadonlySet<string> = new Set(["MiniMax", "Zhipu"]);

/** Goes by its ticker alone, which is no further name of it. */
const namedByTicker: ReadonlySet<string> = new Set(["IREN"]);

const onExchange: ReadonlySet<string> = new Set(
	companies
		.filter(
			({ name, tickers }) =>
				(tickers.length > 0 && !listedOfLate.has(name)) ||
				namedByTicker.has(name),
		)
		.flatMap(({ aliases }) => aliases),
);

/** Whether a company has long had shares on an exchange, by a name in either script; false for the unknown. */
export const isLongListed = (name: string): boolean =>
	onExchange.has(fold(name));

const tradedLaboratories: ReadonlySet<string> = new Set(
	companies
		.filter(({ name }) => laboratories.has(name))
		.flatMap(({ aliases }) => aliases),
);

/** Whether a laboratory has shares that move, which few have. */
export const isListedLaboratory = (name: string): boolean =>
	tradedLaboratories.has(fold(name));

const known: ReadonlySet<string> = new Set(
	companies.flatMap(({ aliases }) => aliases),
);

/** Whether a company's shares are traded, by a name in simplified script. */
export type Shares = "listed" | "listed-of-late" | "unlisted" | "unknown";

export const sharesOf = (name: string): Shares => {
	if (onExchange.has(name)) return "listed";
	if (listedOfLate.has(name)) return "listed-of-late";
	return known.has(name) ? "unlisted" : "unknown";
};
