import { builds } from "../../../language/en/build.ts";
import { runs } from "../../../language/en/site.ts";
import type { Line } from "../line/line.ts";
import { findLeft, findRight } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { isSector, type Pair } from "../party/trade.ts";

const uses = symbolsOf("deploy", "need", "buy");
const by = symbolOf("by");
const clause = `${symbolOf("clause")}${symbolOf("relative")}?`;
const gap = "[^NMGFEPC,;]";
/** Behind a site's size whom it is built for: "for N to run on M's systems", "that N will run on M's systems". */
const user = new RegExp(
	`^${gap}{0,8}(?:${symbolOf("for")}_?N_?${symbolOf("to")}|,?_?${clause}_?N_?)_?[${uses}]`,
);
/** The same in a clause of its own: "site; N will run it", "site, where N will install". */
const userNext = new RegExp(
	`^${gap}{0,4}[,;${joiner}]{1,2}_?(?:${clause})?_?N_?[${uses}]`,
);
/** The same by whom: "to be operated by N on M's systems", "site, built by K, will be run by N". */
const userBehind = new RegExp(`[${uses}]_?${by}_?N`, "g");
const goods = symbolsOf("system", "chip");
const means = symbolsOf("on", "with") + by;
const on = new RegExp(
	`^(?:${gap}{0,5}|_?,_?)(?:[${means}]_?N|N(?=_?[${goods}]))`,
);
const building = new RegExp(builds);

const wordsAt = (line: Line, at: number): string => {
	const { start = 0, end = 0 } = line.tokens[at] ?? {};
	const offset = line.sentence.start;
	return line.text.slice(start - offset, end - offset);
};

/** How far behind the figure the name ends of whom the site is run by; -1 where nobody is told. */
const endOfUser = (line: Line, at: number): number => {
	const rest = line.symbols.slice(at + 1);
	const found = user.exec(rest) ?? userNext.exec(rest);
	if (found !== null) return at + 1 + found[0].length;
	for (const match of rest.matchAll(userBehind)) {
		const between = rest.slice(0, match.index);
		if (/[GFEMC;]/.test(between)) return -1;
		if (building.test(wordsAt(line, at + 1 + match.index))) continue;
		return at + 1 + match.index + match[0].length;
	}
	return -1;
};

/** Who will run the systems of a site that another builds, and whose systems they are; `null` where that is not told. */
export const partiesOfUser = (line: Line, at: number): Pair | null => {
	const behind = endOfUser(line, at);
	if (behind === -1) return null;
	const subject = line.tokens[line.symbols.lastIndexOf("N", behind - 1)]?.name;
	const maker = on.exec(line.symbols.slice(behind));
	if (maker === null || subject === undefined) return null;
	const place = behind + maker[0].length - 1;
	const object = line.tokens[place]?.name;
	if (object === undefined || subject === object) return null;
	const isMake =
		isSector(object, "chips") || goods.includes(line.symbols[place + 1] ?? "-");
	return isMake ? { subject, object } : null;
};

/** "The 1 GW cluster that N is building will be operated by K": who is told to run the site, whosoever's the systems; `null` for nobody. */
export const operatorBehind = (line: Line, at: number): string | null => {
	if (!line.symbols.includes(by, at)) return null;
	const rest = line.symbols.slice(at + 1);
	for (const match of rest.matchAll(userBehind)) {
		if (/[GFEMC;]/.test(rest.slice(0, match.index))) return null;
		const place = at + match.index + match[0].length;
		if (runs.test(wordsAt(line, at + 1 + match.index)))
			return line.tokens[place]?.name ?? null;
	}
	return null;
};

const madeBy = new RegExp(
	`[${means}${symbolOf("of")}${symbolOf("from")}${symbolOf("use")}]_?N(?=_?[${goods}])`,
);

const severalPowers = /[GFE].*[GFE]/s;

/** Of two names one whose systems the figure's are said to be: "plans a 1 GW site with N systems"; `null` where none is. */
export const partiesOfMake = (line: Line, at: number): Pair | null => {
	const from = findLeft(line, at, ";", "") + 1;
	const end = findRight(line, at, ";", "");
	const to = end === -1 ? line.symbols.length : end;
	const part = line.symbols.slice(from, to);
	if (severalPowers.test(part)) return null;
	const names = [
		...new Set(line.tokens.slice(from, to).flatMap(({ name }) => name ?? [])),
	];
	const [one, other, more] = names;
	if (one === undefined || other === undefined || more !== undefined)
		return null;
	const found = madeBy.exec(line.symbols.slice(at + 1, to));
	if (found === null) return null;
	const place = at + found.index + found[0].length;
	const object = line.tokens[place]?.name;
	if (object === undefined) return null;
	const subject = object === one ? other : one;
	return { subject, object };
};
