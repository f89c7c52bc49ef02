import type { Line } from "./line.ts";
import { isSector, type Pair } from "./scene.ts";
import { symbolOf } from "./symbol.ts";

const uses = symbolOf("deploy") + symbolOf("need") + symbolOf("buy");
const gap = "[^NMGFEPC,;]";
/** Behind a site's size whom it is built for: "for N to run on M's systems", "that N will run on M's systems". */
const user = new RegExp(
	`^${gap}{0,8}(?:${symbolOf("for")}_?N_?${symbolOf("to")}|,?_?${symbolOf("clause")}${symbolOf("relative")}?_?N_?)_?[${uses}]`,
);
/** The same by whom: "to be operated by N on M's systems". */
const userBehind = new RegExp(`^${gap}{0,6}[${uses}]_?${symbolOf("by")}_?N`);
const on = new RegExp(`^${gap}{0,5}[${symbolOf("on")}${symbolOf("with")}]_?N`);

/** Who will run the systems of a site that another builds, and whose systems they are; `null` where that is not told. */
export const partiesOfUser = (line: Line, at: number): Pair | null => {
	const rest = line.symbols.slice(at + 1);
	const found = user.exec(rest) ?? userBehind.exec(rest);
	if (found === null) return null;
	const place = at + 1 + found[0].lastIndexOf("N");
	const behind = at + 1 + found[0].length;
	const maker = on.exec(line.symbols.slice(behind));
	const subject = line.tokens[place]?.name;
	const object = line.tokens[behind + (maker?.[0].length ?? 0) - 1]?.name;
	if (maker === null || subject === undefined || object === undefined)
		return null;
	return isSector(object, "chips") && subject !== object
		? { subject, object }
		: null;
};
