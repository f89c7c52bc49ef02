import type { Lexicon } from "../lexicon.ts";
import { everyMark, type Marks, mark, marksOf } from "../marks.ts";
import type { Mention, QuantityMention, Span } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { isMeasured, spansWhere } from "../stir.ts";
import { type Amount, readAmounts } from "./amount.ts";
import { countOf, isElliptic } from "./count.ts";
import { readMoney } from "./money.ts";
import { readNames } from "./name.ts";
import { percentOf, readFractions } from "./percent.ts";
import { powerOf, readUnitSteps } from "./power.ts";
import { readRoles } from "./role.ts";
import { readSharedUnits } from "./sharedunit.ts";
import { quantityOf } from "./value.ts";
import { readWindows } from "./window.ts";

const sentenceEnd = /[。!?\n]/;

/** "a global plan for 300,000" counts what the sentence counted before. */
const ellipticOf = (
	text: string,
	amount: Amount,
	former: QuantityMention | undefined,
): QuantityMention | null => {
	if (!former?.noun || !isElliptic(text, amount)) return null;
	if (sentenceEnd.test(text.slice(former.end, amount.start))) return null;
	return {
		type: "count",
		start: amount.start,
		end: amount.end,
		value: quantityOf(amount, "count", 1),
		noun: former.noun,
	};
};

/** Sorts bare numbers into counts and what may be money; the rest is dropped. */
const readCounts = (text: string, bare: readonly Amount[]) => {
	const counts: QuantityMention[] = [];
	const others = new Set<Amount>();
	for (const amount of bare) {
		const count =
			countOf(text, amount) ?? ellipticOf(text, amount, counts.at(-1));
		if (count) counts.push(count);
		else others.add(amount);
	}
	return { counts, others };
};

const readQuantities = (
	passage: Passage,
	spans: readonly Span[],
): QuantityMention[] => {
	const text = passage.clean;
	const amounts = readAmounts(text, spans);
	const { counts, others } = readCounts(
		text,
		amounts.filter(({ measure }) => measure === null),
	);
	const measured = amounts.flatMap((amount) => {
		if (amount.measure?.type === "power")
			return [
				powerOf(text, amount, amount.measure.factor),
				...readSharedUnits(text, amount.core.end, amount.measure.factor),
			];
		if (amount.measure?.type === "percent")
			return [percentOf(amount, amount.measure.factor)];
		return [];
	});
	const money = readMoney(
		passage,
		amounts.filter(
			(amount) => amount.measure?.type === "money" || others.has(amount),
		),
	);
	return [
		...counts,
		...measured,
		...money,
		...readUnitSteps(text, spans),
		...readFractions(text, spans),
	];
};

/** Of mentions that overlap the longest stays, of equally long ones the first. */
const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
	const ranked = mentions.toSorted(
		(a, b) => a.start - b.start || b.end - a.end,
	);
	const kept: Mention[] = [];
	for (const mention of ranked) {
		const former = kept.at(-1);
		if (!former || mention.start >= former.end) kept.push(mention);
		else if (mention.end - mention.start > former.end - former.start)
			kept[kept.length - 1] = mention;
	}
	return kept;
};

/**
 * All names, quantities and windows of a passage in the order of their starts, without overlaps.
 * Vague quantities (数千亿, "tens of billions"), prices in other currencies and conversions in brackets are none.
 */
export const readMentions = (
	passage: Passage,
	lexicon: Lexicon,
	marks: readonly Marks[] = marksOf(passage),
): readonly Mention[] => {
	const { clean, sentences } = passage;
	const measured = sentences.map(({ start, end }, at) =>
		isMeasured(clean, start, end, marks[at] ?? everyMark),
	);
	const spans = spansWhere(sentences, (at) => measured[at] ?? true);
	const timed = spansWhere(
		sentences,
		(at) =>
			(measured[at] ?? true) && ((marks[at] ?? everyMark) & mark.window) !== 0,
	);
	return withoutOverlaps([
		...readWindows(passage, timed),
		...readQuantities(passage, spans),
		...readNames(passage, lexicon),
		...readRoles(passage.clean),
	]);
};
