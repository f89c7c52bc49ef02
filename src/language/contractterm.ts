import * as en from "./en/contractterm.ts";
import * as zh from "./zh/contractterm.ts";

/** "The agreement, which began in July, runs through 2033": of the contract told last, from when and how long it runs. */
export const tellsContractTerm = (text: string): boolean =>
	[en, zh].some(
		({ contract, running }) => contract.test(text) && running.test(text),
	);

/** How the words before a time make it that of which they name the term; `null` where they name none. */
export type TermEdge = "until" | "since" | "whole";

/** 合同有效期至, 合约期自, 履约期为: what the time behind these words is to the contract's term. */
export const termEdgeOf = (before: string, time: string): TermEdge | null => {
	if (!zh.termAhead.test(before)) return null;
	if (zh.bothEnds.test(time)) return "whole";
	if (zh.untilAhead.test(before)) return "until";
	return zh.sinceAhead.test(before) ? "since" : "whole";
};
