import { isOfOwners, tellsOwnSale } from "../../../language/target.ts";
import type { Line } from "../line/line.ts";
import { textBehind } from "../line/linetext.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { findLead } from "../party/subject.ts";
import type { Pair } from "../party/trade.ts";
import type { Group } from "./dealpair.ts";

/** Words by which one gives money to another, or takes something over. */
export const giving = symbolsOf("stakebuy", "acquire", "invest", "buy");
const towards = symbolsOf("to", "into", "for");
/** Behind these stands who gives. */
export const backwards = symbolsOf("from", "by");
/** The first name puts money into the second: N invests into N, N 对 N 投资, N completes the N takeover, N signs a definitive agreement for N. */
const into = new RegExp(
	`N[^N]*${symbolOf("definitive")}_?${symbolOf("for")}N|N[^N]*[${giving}][^N${backwards}]*N|N[^N]*[${towards}]N[^N,;]{0,3}[${giving}]|N[^N,;]+N[${giving}]`,
);
/** The same, the investor last: "the acquisition of N by N", "N's holders rejected N's takeover". */
const intoBy = new RegExp(
	`[${giving}][^N]*N[^N]*${symbolOf("by")}N|N[^N${towards}]*N_[^N,;&]{0,3}${symbolOf("acquire")}[^N]*$|N[^;]*${symbolOf("acquire")}[^N,;]{0,3}${symbolOf("by")}N`,
);
/** Whose owners vote, or who is to be sold: "Core Scientific's shareholders rejected"; `undefined` for nobody. */
const soldIn = (line: Line, lead: string): string | undefined => {
	const owned = line.tokens.find(
		({ name }, place) =>
			name !== undefined && isOfOwners(textBehind(line, place)),
	);
	return owned?.name ?? (tellsOwnSale(line.text) ? lead : undefined);
};

/** Who gives and who gets, where the words tell it: "Intel's purchase of SambaNova"; `null` elsewhere. */
export const directed = (line: Line, groups: readonly Group[]): Pair | null => {
	const names = groups.flat();
	const lead = line.tokens[findLead(line)]?.name ?? names[0];
	const target = names.find((name) => name !== lead);
	if (lead === undefined || target === undefined) return null;
	const sold = soldIn(line, lead);
	const buyer = names.find((name) => name !== sold);
	if (sold !== undefined && buyer !== undefined)
		return { subject: buyer, object: sold };
	if (intoBy.test(line.symbols)) return { subject: target, object: lead };
	return into.test(line.symbols) ? { subject: lead, object: target } : null;
};
