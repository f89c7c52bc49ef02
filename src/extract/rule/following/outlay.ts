import { matchesOf } from "../../../text/matches.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny, quantityOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import { isAYear } from "../time/ayear.ts";
import { figureAt } from "./placedfigure.ts";

/** 与甲骨文签3000亿美元协议，年均支出600亿美元: the yearly outlay is for the contract told before it. */
export const alignOutlays = (drafts: readonly Draft[]): readonly Draft[] => {
	const contract = drafts.find(({ kind }) => kind === "purchase");
	if (contract === undefined) return drafts;
	return drafts.map((draft) => {
		const { line, at = 0 } = draft;
		const isYearly = draft.kind === "spending" && draft.qualifier === "annual";
		if (!isYearly || at < (contract.at ?? 0)) return draft;
		const { from } = clauseAround(line, at);
		if (line.symbols.slice(from, at).includes("N")) return draft;
		const { subject, object, when } = contract;
		return {
			...draft,
			subject,
			object,
			...(when === undefined ? {} : { when }),
		};
	});
};

const annual = symbolOf("annual");
const otherMeasures = setOf("revenue", "profit", "loss", "backlog", "cap");
/** A sum by the year: 摊下来每年400亿美元, "or about $60 billion a year". */
const yearlySum = new RegExp(`(?:(?:${annual}|W)_?M|M_?${annual})`, "g");

const isByTheYear = (line: Line, first: number, last: number): boolean =>
	line.tokens.slice(first, last).some((token, offset) => {
		if (line.symbols[first + offset] === annual) return true;
		return isAYear(line, token);
	});

/** Somebody is named in [from, to) who is no party of the contract. */
const namesOthers = (
	line: Line,
	{ subject, object }: Draft,
	from: number,
	to: number,
): boolean =>
	line.tokens
		.slice(from, to)
		.some(
			({ name }) => name !== undefined && name !== subject && name !== object,
		);

/** Whether the sum at `at` may be what the contract, the sum of which stands at `ahead`, comes to by the year. */
const isShareOf = (
	line: Line,
	contract: Draft,
	ahead: number,
	at: number,
): boolean => {
	const { from, to } = clauseAround(line, at);
	return (
		from > ahead &&
		!/[GEFCP]/.test(line.symbols.slice(ahead + 1, at)) &&
		!namesOthers(line, contract, ahead + 1, at) &&
		!holdsAny(line, otherMeasures, from, to)
	);
};

/** The place of the first sum by the year that is a contract's; -1 for none. */
const yearlyPlace = (
	line: Line,
	contract: Draft,
	ahead: number,
	taken: ReadonlySet<number>,
): number => {
	for (const { index, 0: symbols } of matchesOf(yearlySum, line.symbols)) {
		const at = index + symbols.indexOf("M");
		if (taken.has(at) || quantityOf(line.tokens[at]) === null) continue;
		if (!isByTheYear(line, index, index + symbols.length)) continue;
		if (isShareOf(line, contract, ahead, at)) return at;
	}
	return -1;
};

/** What a contract told in the same sentence comes to a year, where that names nobody else. */
export const averagedOutlays = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const contract = drafts.find(
		({ kind, at }) => kind === "purchase" && at !== undefined,
	);
	if (contract?.at === undefined || contract.denied) return [];
	const at = yearlyPlace(line, contract, contract.at, taken);
	const figure = figureAt(line, at);
	if (figure === null) return [];
	taken.add(at);
	return [
		{
			...contract,
			kind: "spending",
			qualifier: "annual",
			...figure,
			rule: `${lang}/spending/averaged`,
		},
	];
};
