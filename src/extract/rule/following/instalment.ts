import type { Draft } from "../draft.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";

const isPayment = ({ kind, object, rule }: Draft): boolean =>
	kind === "spending" && object === null && rule.endsWith("/spends");

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
