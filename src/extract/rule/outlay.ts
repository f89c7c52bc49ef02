import { matchesOf } from "../../text/matches.ts";
import { isAYear } from "./ayear.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, holdsAny, quantityOf } from "./pick.ts";
import { symbolOf, symbolsOf } from "./symbol.ts";
import { setOf } from "./symbolclass.ts";

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

const more = symbolOf("more");
const spend = symbolOf("spend");
const further = new RegExp(
	`${more}_?${spend}[^NMPC,;]{0,4}$|${spend}_?${more}_?$`,
);

const takeover = new RegExp(`^_?,_?[${symbolsOf("hire", "acquire")}]_?N`);

/** 还花费超过9亿美元，聘请Enfabrica的CEO: a payment for the company that the words right behind it take over. */
const takenOver = (draft: Draft): Draft | null => {
	const { line, at = 0 } = draft;
	const found = takeover.exec(line.symbols.slice(at + 1));
	const object = line.tokens[at + (found?.[0].length ?? 0)]?.name;
	return object === undefined || object === draft.subject
		? null
		: { ...draft, kind: "acquisition", object };
};

/** 软银今年对OpenAI投300亿美元，12月再付225亿美元: a further part of the investment told before; a payment that is no further one is nobody's. */
export const alignInstalments = (
	drafts: readonly Draft[],
): readonly Draft[] => {
	if (!drafts.some(isPayment)) return drafts;
	return drafts.flatMap((draft) => {
		const { line, at = 0, subject } = draft;
		const told = isPayment(draft)
			? drafts.findLast(
					(one) =>
						one.kind === "investment" &&
						one.subject === subject &&
						(one.at ?? at) < at,
				)
			: undefined;
		if (told === undefined) return [draft];
		const bought = takenOver(draft);
		if (bought !== null) return [bought];
		if (!further.test(line.symbols.slice(0, at))) return [];
		const { when: _when, ...rest } = draft;
		return [{ ...rest, kind: "investment" as const, object: told.object }];
	});
};

const isPayment = ({ kind, object, rule }: Draft): boolean =>
	kind === "spending" && object === null && rule.endsWith("/spends");

const annual = symbolOf("annual");
const otherMeasures = setOf("revenue", "profit", "loss", "backlog", "cap");
/** A sum by the year: 摊下来每年400亿美元, "or about $60 billion a year". */
const yearlySum = new RegExp(`(?:(?:${annual}|W)_?M|M_?${annual})`, "g");

const isByTheYear = (line: Line, first: number, last: number): boolean =>
	line.tokens.slice(first, last).some((token, offset) => {
		if (line.symbols[first + offset] === annual) return true;
		return isAYear(line, token);
	});

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
	for (const found of matchesOf(yearlySum, line.symbols)) {
		const last = found.index + found[0].length;
		const at = found.index + found[0].indexOf("M");
		const { from, to } = clauseAround(line, at);
		const token = line.tokens[at];
		const value = quantityOf(token)?.value;
		if (from <= contract.at || token === undefined || value === undefined)
			continue;
		if (taken.has(at) || !isByTheYear(line, found.index, last)) continue;
		if (/[GEFCP]/.test(line.symbols.slice(contract.at + 1, at))) continue;
		const isOfOthers = line.tokens
			.slice(contract.at + 1, at)
			.some(
				({ name }) =>
					name !== undefined &&
					name !== contract.subject &&
					name !== contract.object,
			);
		if (isOfOthers) continue;
		if (holdsAny(line, otherMeasures, from, to)) continue;
		taken.add(at);
		return [
			{
				...contract,
				kind: "spending",
				qualifier: "annual",
				value,
				start: token.start,
				end: token.end,
				rule: `${lang}/spending/averaged`,
				at,
			},
		];
	}
	return [];
};
