import { ofOwnSite } from "../../../language/en/capacity.ts";
import type { Line } from "../line/line.ts";
import { textBefore } from "../line/linetext.ts";
import { clauseAround, findLeft } from "../line/pick.ts";
import { findActor } from "../party/subject.ts";
import { isSector } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";

/** "At its own campus 1 gigawatt", "SoftBank's own sites are to supply 1.5 gigawatts": whose own the sites are, whoever else is named; `null` for others. */
export const ownerOfSite = (
	line: Line,
	at: number,
	{ focus }: Scene,
): string | null => {
	const { from, to } = clauseAround(line, at);
	const found = ofOwnSite.exec(textBefore(line, at));
	if (found === null) return null;
	const clause = line.tokens.slice(from, to);
	const isSupplied = clause.some(
		({ name }) => name !== undefined && isSector(name, "chips"),
	);
	if (isSupplied) return null;
	if (found[1] === undefined)
		return line.tokens[findActor(line, at)]?.name ?? focus;
	const place = findLeft(line, at, "N", ";");
	return line.tokens[place]?.name ?? null;
};
