import { mergeFacts } from "../../src/extract/refine/merge.ts";
import { choicesOf, pairsOf } from "../../src/extract/weigh/party/choices.ts";
import {
	lookAtBusinesses,
	lookAtNobody,
	lookAtPair,
} from "../../src/extract/weigh/party/pair.ts";
import type { LearntParties } from "../../src/extract/weigh/party/scale.ts";
import { lookAtSight } from "../../src/extract/weigh/party/sight.ts";
import { type Sort, sortOf } from "../../src/extract/weigh/party/sort.ts";
import { learnChoices } from "./choice.ts";
import type { LabelledSet } from "./gold.ts";
import type { Reading } from "./reading.ts";
import { Numbers, signsOf, tableOf } from "./signs.ts";
import { taughtBy } from "./taught.ts";

/** One choice: what speaks for its subject, for its object, and for both; of nobody as object that of nobody. */
type Option = Readonly<{
	subject: readonly string[];
	object: readonly string[];
	pair: readonly string[];
}>;

/** A claim, who its parties could be, and which of them is right. */
export type Example = Readonly<{
	sort: Sort;
	options: readonly Option[];
	right: number;
}>;

const rarest = 3;

/** All that an article teaches on who the parties of claims are. */
export const partiesIn = (
	reading: Reading,
	{ isUnread, isDemanded }: LabelledSet,
): readonly Example[] => {
	const { notes } = reading;
	const drafts = mergeFacts(notes.drafts);
	const trusted = isUnread || isDemanded;
	return taughtBy(reading, drafts).flatMap(([draft, gold]): Example[] => {
		const sort = sortOf(draft);
		if (sort === null) return [];
		const earlier = drafts.filter(
			(one) => one.start < draft.start && sortOf(one) === sort,
		);
		const choices = choicesOf(draft, sort, earlier, notes);
		const { setting, sights } = choices;
		const all = pairsOf(choices);
		const signs = new Map(
			sights.map(
				(sight) =>
					[sight, signsOf(lookAtSight(setting, sight), trusted)] as const,
			),
		);
		const nobody = signsOf(lookAtNobody(setting), trusted);
		const right = all.findIndex(
			({ subject, object }) =>
				subject.name === gold.subject &&
				(object?.name ?? null) === (gold.object ?? null),
		);
		if (right === -1) return [];
		const options = all.map((choice): Option => {
			const { subject, object } = choice;
			const both = [
				...signsOf(
					lookAtBusinesses(
						subject.business,
						object?.business ?? null,
						draft.qualifier,
					),
					trusted,
				),
				...signsOf(lookAtPair(setting, choice, earlier), trusted),
			];
			const other = object === null ? [] : (signs.get(object) ?? []);
			return {
				subject: signs.get(subject) ?? [],
				object: other,
				pair: object === null ? [...both, ...nobody] : both,
			};
		});
		return [{ sort, options, right }];
	});
};

/** The columns of a name's signs. */
const [asSubject, asObject] = [0, 1];

const learnSort = (examples: readonly Example[]): LearntParties[Sort] => {
	const options = examples.flatMap((example) => example.options);
	const names = new Numbers(
		options.flatMap(({ subject, object }) => [subject, object]),
		rarest,
	);
	const pairs = new Numbers(
		options.map(({ pair }) => pair),
		rarest,
	);
	const first = names.size * 2;
	const placesOf = ({ subject, object, pair }: Option): readonly number[] => [
		...names.of(subject).map((sign) => sign * 2 + asSubject),
		...names.of(object).map((sign) => sign * 2 + asObject),
		...pairs.of(pair).map((sign) => first + sign),
	];
	const weightOf = learnChoices(
		examples.map(({ options, right }) => ({
			options: options.map(placesOf),
			right,
		})),
		first + pairs.size,
	);
	return {
		party: tableOf(names, (sign) => [
			weightOf(sign * 2 + asSubject),
			weightOf(sign * 2 + asObject),
		]),
		pair: tableOf(pairs, (sign) => [weightOf(first + sign)]),
	};
};

/** Learns who a claim's parties are: of all choices the right one is to be the likeliest. */
export const learnParties = (examples: readonly Example[]): LearntParties => {
	const of = (sort: Sort) =>
		learnSort(examples.filter((example) => example.sort === sort));
	return {
		systems: of("systems"),
		contract: of("contract"),
		papers: of("papers"),
		deal: of("deal"),
		outlay: of("outlay"),
		company: of("company"),
	};
};
