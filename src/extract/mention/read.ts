import { isOfPrepayment } from "../../language/prepayment.ts";
import { isUntraded } from "../../language/tradingday.ts";
import { moneyAhead } from "../../language/zh/noun.ts";
import { ofName } from "../../language/zh/role.ts";
import type { Lexicon } from "../lexicon.ts";
import { everyMark, type Marks, mark, marksOf } from "../marks.ts";
import type {
	Mention,
	NameMention,
	QuantityMention,
	Span,
} from "../mention.ts";
import type { Passage } from "../passage.ts";
import { isMeasured, spansWhere } from "../stir.ts";
import { type Amount, readAmounts } from "./amount.ts";
import { countOf, countsUses, isElliptic, startsAt } from "./count.ts";
import { isGenerated } from "./generation.ts";
import { readHolders } from "./holder.ts";
import { readMoney } from "./money.ts";
import { readNames } from "./name.ts";
import { percentOf, readFractions } from "./percent.ts";
import { powersOf, readUnitSteps } from "./power.ts";
import { readRoles } from "./role.ts";
import { readSharedUnits } from "./sharedunit.ts";
import { readStrangers } from "./stranger.ts";
import { quantityOf } from "./value.ts";
import { readWindows } from "./window.ts";

const sentenceEnd = /[。!?\n]/;

/** Whether a number leaves its noun to one before it. */
const goesOnFrom = (text: string, former: Span, amount: Amount): boolean => {
	if (!isElliptic(text, amount)) return false;
	const between = text.slice(former.end, amount.start);
	return !sentenceEnd.test(between) && !moneyAhead.test(between);
};

/** Money is told in trillions, nothing that is bought by the piece. */
const mostPieces = 1e11;

/** "a global plan for 300,000" counts what the sentence counted before. */
const ellipticOf = (
	text: string,
	amount: Amount,
	former: QuantityMention | undefined,
): QuantityMention | null => {
	if (amount.high >= mostPieces) return null;
	if (!former?.noun || !goesOnFrom(text, former, amount)) return null;
	return {
		type: "count",
		start: amount.start,
		end: amount.end,
		value: quantityOf(amount, "count", 1),
		noun: former.noun,
	};
};

/** "From 10,000 to 20,000 processors": the first counts what the second does. */
const originOf = (
	text: string,
	amount: Amount,
	next: Amount | undefined,
): QuantityMention | null => {
	if (next === undefined || !startsAt(text, amount, next.start)) return null;
	const count = countOf(text, next);
	return count?.noun === undefined
		? null
		: {
				...count,
				start: amount.start,
				end: amount.end,
				value: quantityOf(amount, "count", 1),
			};
};

/** Sorts bare numbers into counts and what may be money; the rest is dropped. */
const readCounts = (text: string, bare: readonly Amount[]) => {
	const counts: QuantityMention[] = [];
	const others = new Set<Amount>();
	let uses: Amount | null = null;
	for (const [at, amount] of bare.entries()) {
		const count =
			countOf(text, amount) ??
			originOf(text, amount, bare[at + 1]) ??
			ellipticOf(text, amount, counts.at(-1));
		if (count) counts.push(count);
		else if (
			countsUses(text, amount) ||
			(uses !== null && goesOnFrom(text, uses, amount))
		)
			uses = amount;
		else others.add(amount);
	}
	return { counts, others };
};

/** Where to look for what, so far as the marks of the sentences tell. */
type Places = Readonly<
	Record<
		"figures" | "times" | "fractions" | "powers" | "roles",
		readonly Span[]
	>
>;

const placesOf = (
	{ clean, sentences }: Passage,
	marks: readonly Marks[],
): Places => {
	const measured = sentences.map(({ start, end }, at) =>
		isMeasured(clean, start, end, marks[at] ?? everyMark),
	);
	const where = (wanted: Marks, among: readonly boolean[] | null) =>
		spansWhere(
			sentences,
			(at) =>
				((marks[at] ?? everyMark) & wanted) !== 0 && (among?.[at] ?? true),
		);
	return {
		figures: where(everyMark, measured),
		times: where(mark.window, measured),
		fractions: where(mark.fraction, measured),
		powers: where(mark.power, measured),
		roles: where(mark.role, null),
	};
};

/** How far the words beside a percentage may tell what it is of, in UTF-16 units. */
const reach = 40;

/** "20% upfront", 预付20%. */
const isPrepaid = (text: string, { start, end }: Span): boolean =>
	isOfPrepayment(
		text.slice(Math.max(0, start - reach), start),
		text.slice(end, end + reach),
	);

/** How far before a percentage it may be told that nothing was traded at it. */
const reachBefore = 120;

/** "Could climb to $180, 8% above Friday's close", "a bid 30% above its last close": no move. */
const isOfNoTrade = (text: string, { start, end }: Span): boolean =>
	isUntraded(
		text.slice(Math.max(0, start - reachBefore), start),
		text.slice(end, end + reach),
	);

const readQuantities = (
	passage: Passage,
	{ figures, fractions, powers }: Places,
): QuantityMention[] => {
	const text = passage.clean;
	const amounts = readAmounts(text, figures);
	const { counts, others } = readCounts(
		text,
		amounts.filter(({ measure }) => measure === null),
	);
	const measured = amounts.flatMap((amount) => {
		if (amount.measure?.type === "power" && isGenerated(text, amount))
			return [];
		if (amount.measure?.type === "power")
			return [
				...powersOf(text, amount, amount.measure.factor),
				...readSharedUnits(text, amount.core.end, amount.measure.factor),
			];
		// "0% convertible notes": no share and no move.
		if (amount.measure?.type === "percent")
			return amount.high === 0 ||
				isPrepaid(text, amount.core) ||
				isOfNoTrade(text, amount.core)
				? []
				: [percentOf(amount, amount.measure.factor)];
		return [];
	});
	const money = readMoney(
		passage,
		amounts.filter(
			(amount) =>
				amount.measure?.type === "money" ||
				amount.measure?.type === "other" ||
				others.has(amount),
		),
	);
	return [
		...counts,
		...measured,
		...money,
		...readUnitSteps(text, powers),
		...readFractions(text, fractions),
	];
};

/** Whether a description ends with a company's name, or with the word behind one: 这家工厂由英伟达公司. */
const endsInName = (
	text: string,
	role: Span,
	names: readonly NameMention[],
): boolean =>
	names.some(
		({ start, end }) =>
			start > role.start &&
			end <= role.end &&
			ofName.test(text.slice(end, role.end)),
	);

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
	const places = placesOf(passage, marks);
	const names = readNames(passage, lexicon, places.figures);
	const roles = readRoles(passage.clean, places.roles);
	return withoutOverlaps([
		...readWindows(passage, places.times),
		...readQuantities(passage, places),
		...names,
		...readHolders(passage, lexicon, places.figures),
		...roles.filter((role) => !endsInName(passage.clean, role, names)),
		...readStrangers(passage.clean, places.roles, names, roles),
	]);
};
