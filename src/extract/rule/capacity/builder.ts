import { builds } from "../../../language/en/build.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { orientSupply, type Pair } from "../party/trade.ts";

const clauseWord = symbolOf("clause");
/** A clause on the site behind its size: "the 1 GW campus, which N will…". */
const siteClause = new RegExp(
	`^[^NMGFEPC,;]{0,5},?${clauseWord}${symbolOf("relative")}?(?=N)`,
);
const building = new RegExp(builds);

/** Who builds or fits out the site that the clause's first name will run; `null` where that is not told. */
export const partiesWithBuilder = (
	line: Line,
	at: number,
	from: number,
): Pair | null => {
	if (!line.has.has(clauseWord)) return null;
	const found = siteClause.exec(line.symbols.slice(at + 1));
	if (found === null) return null;
	const place = at + 1 + found[0].length;
	const { to } = clauseAround(line, place);
	if (!building.test(textBetween(line, place + 1, to))) return null;
	const subject = line.tokens.slice(from, at).find(({ name }) => name)?.name;
	const object = line.tokens[place]?.name ?? null;
	if (subject === undefined || object === null || subject === object)
		return null;
	return orientSupply(subject, object);
};

const withPartner = new RegExp(
	`${symbolOf("site")}_?,_?${symbolOf("deploy")}_?${symbolOf("with")}_?N,$`,
);

/** "Its campus, built with Microsoft, will have 50MW": the partner of whoever the text is about; `null` where none is told so. */
export const partiesWithPartner = (
	line: Line,
	from: number,
	focus: string | null,
): Pair | null => {
	const ahead = line.symbols.slice(0, from);
	if (focus === null || !withPartner.test(ahead)) return null;
	const partner = line.tokens[ahead.lastIndexOf("N")]?.name;
	const isOthers = ahead.indexOf("N") < ahead.lastIndexOf("N");
	if (partner === undefined || partner === focus || isOthers) return null;
	return { subject: focus, object: partner };
};
