import { tellsRenewal } from "../../../language/renewal.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { setOf } from "../line/symbolclass.ts";
import type { Language } from "../read.ts";
import { furtherSum, sizeOf } from "./furthersum.ts";
import { readUntaken } from "./untaken.ts";

/** How many blocks after a contract its options are still told. */
const reach = 3;

/** What a sum may be that is no contract's. */
const ofOther = setOf(
	"valuation",
	"cap",
	"profit",
	"debt",
	"spend",
	"capex",
	"stock",
	"market",
	"stake",
);

/** The contract told last, which may be prolonged. */
const contractOf = (
	line: Line,
	at: number,
	drafts: readonly Draft[],
	told: readonly Draft[],
): Draft | null => {
	const isContract = ({ kind, value, denied }: Draft) =>
		kind === "purchase" && value !== undefined && !denied;
	const ahead = drafts.filter((draft) => (draft.at ?? at) < at);
	const last = ahead.findLast(isContract) ?? told.findLast(isContract);
	return last === undefined || line.block - last.line.block > reach
		? null
		: last;
};

const renewedAt = (
	line: Line,
	at: number,
	contract: Draft,
	lang: Language,
): Draft | null => {
	const sum = furtherSum(line, at, contract, `${lang}/purchase/sequel`);
	if (sum === null || sizeOf(sum) <= sizeOf(contract)) return null;
	const { from, to } = clauseAround(line, at);
	if (holdsAny(line, ofOther, from, to)) return null;
	const { when: _when, ...renewed } = sum;
	return renewed;
};

/** "With both extensions $7 billion": what the contract told before comes to where it is prolonged. */
export const readRenewals = (
	line: Line,
	drafts: readonly Draft[],
	told: readonly Draft[],
	taken: Set<number>,
	lang: Language,
): readonly Draft[] => {
	if (!line.has.has("M") || !tellsRenewal(line.text)) return [];
	return readUntaken(line, taken, (at, found) => {
		const contract = contractOf(line, at, [...drafts, ...found], told);
		return contract === null ? null : renewedAt(line, at, contract, lang);
	});
};
