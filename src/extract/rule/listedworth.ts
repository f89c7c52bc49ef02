import { isLongListed } from "../../language/company/listed.ts";
import { fold } from "../../text/fold.ts";
import type { Quantity } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Hit } from "./match.ts";
import { holdsAny } from "./pick.ts";
import type { Rule } from "./rule.ts";
import { setOf } from "./symbolclass.ts";

const governing = setOf("with", "from", "to", "by", "into", "on", "for", "of");

/** "AMD, valued at about $400 billion": the listed company right before the word; `null` for none. */
export const listedAt = (line: Line, hit: Hit, at: number): string | null => {
	const place = hit.at.x ?? -1;
	if (place === -1 || place > at) return null;
	const valued = line.tokens[place + 1];
	// "Investors value Nvidia at $4 trillion".
	if (valued?.name !== undefined && isLongListed(fold(valued.name)))
		return valued.name;
	const before = /N[,_]{0,2}$/.exec(line.symbols.slice(0, place));
	if (before === null || line.symbols.slice(place, at).includes("N"))
		return null;
	const { name, mention } = line.tokens[before.index] ?? {};
	const isTold = mention?.type === "name" && mention.sort !== "role";
	if (!isTold) return null;
	if (name === undefined || !isLongListed(fold(name))) return null;
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
