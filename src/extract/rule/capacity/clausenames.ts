import { formerUser } from "../../../language/en/formeruser.ts";
import type { Line } from "../line/line.ts";
import { textBefore } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { isSector } from "../party/trade.ts";

const contract = symbolOf("contract");
const tieup = symbolOf("tieup");
const companion = symbolOf("with");
const project = symbolsOf("project", "site");

const canStand = (line: Line, at: number): boolean => {
	const before = line.symbols[at - 1] ?? "";
	if (before === companion) return false;
	return !(
		before === joiner &&
		line.symbols[at - 2] !== "N" &&
		at < 4 &&
		/[=_]/.test(line.symbols[at - 2] ?? "")
	);
};

const rented = new RegExp(`N[^NMGFEPC,;]{0,3}${symbolOf("buy")}_?$`);

/** OpenAI租用的甲骨文园区: whose site somebody else rents. */
const isLandlord = (line: Line, at: number): boolean =>
	rented.test(line.symbols.slice(0, at));

/** Named only as company to somebody else, "together with CoreWeave projects", or as who had the site before. */
const isAside = (line: Line, at: number): boolean => {
	const name = line.tokens[at]?.name;
	if (name !== undefined && isSector(name, "project")) return false;
	if (line.names[0] !== name && formerUser.test(textBefore(line, at)))
		return true;
	const next = line.symbols[at + 1] ?? "";
	if (project.includes(next) && next !== "") return !isLandlord(line, at);
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	return (
		!clause.includes(contract) && !clause.includes(tieup) && !canStand(line, at)
	);
};

/** Names in [from, to) that may run or supply systems, without repetition. */
export const namesBetween = (
	line: Line,
	from: number,
	to: number,
): readonly string[] => {
	const names = new Set<string>();
	for (let at = from; at < to; at += 1) {
		const name = line.tokens[at]?.name;
		if (name !== undefined && !isAside(line, at)) names.add(name);
	}
	return [...names];
};

/** The same of the clause before the one that begins at `from`. */
export const namesBefore = (line: Line, from: number): readonly string[] => {
	const before = clauseAround(line, Math.max(0, from - 2));
	return namesBetween(line, before.from, before.to);
};
