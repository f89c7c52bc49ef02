import type { Line } from "../line/line.ts";
import { joiner, symbolsOf } from "../line/symbol.ts";
import { canAct, findLead } from "../party/subject.ts";
import type { Pair } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { backwards, giving } from "./dealdirection.ts";
import { orient } from "./dealpair.ts";

const beside = symbolsOf("with", "to", "from");
/** 收购N的计划, "to buy N". */
const taken = new RegExp(
	`^[^N]*[${giving}][^N${backwards}]{0,4}N[^${giving}]*$`,
);
const accompanied = new RegExp(`(?:^|[^N])[${beside}${joiner}]_?N`);

/** 与N的英国案暂停, "its lease with N": the party that the clause names, and whom the text is about. */
export const pairBeside = (
	name: string,
	line: Line,
	from: number,
	to: number,
	{ focus }: Scene,
): Pair | null => {
	if (focus === null || focus === name) return null;
	const clause = line.symbols.slice(from, to);
	const isTarget = taken.test(clause);
	if (!isTarget && !accompanied.test(clause)) return null;
	const lead = line.tokens[findLead(line)];
	const isLed = lead?.name !== undefined && canAct(line, findLead(line));
	const party = isLed && lead?.name !== name ? lead?.name : focus;
	if (party === undefined || party === name) return null;
	return isTarget ? { subject: party, object: name } : orient(name, party);
};
