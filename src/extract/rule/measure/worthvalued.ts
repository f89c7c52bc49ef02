import { isLongListed } from "../../../language/company/listed.ts";
import type { Quantity } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import type { Hit } from "../line/match.ts";
import { holdsAny } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import type { Rule } from "../rule.ts";

const governing = setOf("with", "from", "to", "by", "into", "on", "for", "of");

const reach = symbolOf("reach");
/** "IREN is now valued". */
const leading = new RegExp(`N[,_${reach}]{0,3}$`);
/** "Nvidia became the first company to reach a $5 trillion". */
const reached = new RegExp(
	`N(?=[^NMP;]{0,7}${reach}[^NMP,;]?M_?${symbolOf("valuation")}$)`,
);

/** The place of the listed company that reaches a worth told ahead of the word for it; -1 for none. */
const reachingAt = (line: Line, hit: Hit, at: number): number => {
	const place = hit.at.x ?? -1;
	return place > at ? line.symbols.slice(0, place + 1).search(reached) : -1;
};

/** "AMD, valued at about $400 billion": the listed company right before the word; `null` for none. */
export const listedAt = (line: Line, hit: Hit, at: number): string | null => {
	const place = hit.at.x ?? -1;
	const reaching = line.tokens[reachingAt(line, hit, at)]?.name;
	if (reaching !== undefined && isLongListed(reaching)) return reaching;
	if (place === -1 || place > at) return null;
	const valued = line.tokens[place + 1];
	// "Investors value Nvidia at $4 trillion".
	if (valued?.name !== undefined && isLongListed(valued.name))
		return valued.name;
	const before = leading.exec(line.symbols.slice(0, place));
	if (before === null || line.symbols.slice(place, at).includes("N"))
		return null;
	const { name, mention } = line.tokens[before.index] ?? {};
	const isTold = mention?.type === "name" && mention.sort !== "role";
	if (!isTold) return null;
	if (name === undefined || !isLongListed(name)) return null;
	const previous = line.symbols[before.index - 1] === "_" ? 2 : 1;
	return holdsAny(line, governing, before.index - previous, before.index)
		? null
		: name;
};

/** What a listed company is valued at is its market value. */
export const worthOf = (
	subject: string,
	rule: Rule,
	line: Line,
	at: number,
	value: Quantity,
	lang: string,
): Draft => ({
	kind: "market-cap",
	subject,
	object: null,
	value,
	start: line.tokens[at]?.start ?? line.sentence.start,
	end: line.tokens[at]?.end ?? line.sentence.end,
	rule: `${lang}/${rule.name}`,
	line,
	at,
});
