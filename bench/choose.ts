import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import {
	choicesOf,
	type Side,
	type Sort,
	sides,
	sortOf,
} from "../src/extract/choose/choose.ts";
import type { Sight } from "../src/extract/choose/sight.ts";
import { type Sign, wordOf } from "../src/extract/choose/sign.ts";
import { lexiconOf } from "../src/extract/lexicon.ts";
import { readNotes } from "../src/extract/notes.ts";
import { readPassage } from "../src/extract/passage/read.ts";
import type { ArticleText } from "../src/extract/reading.ts";
import { mergeFacts } from "../src/extract/refine/merge.ts";
import type { Draft } from "../src/extract/rule/draft.ts";
import { phrasings, published } from "../test/extract/corpus.ts";
import "../test/extract/phrasings.ts";
import { seeded } from "./seeded.ts";

/**
 * Learns by which signs the parties of systems, contracts and papers are told, from the labelled articles and phrasings of the tests,
 * and of further files of articles: `node bench/choose.ts [FILE …]` writes the weights anew. With `--check` it leaves each set out in turn and
 * tells how often the parties of its claims come out right, with so much trust in the rules; the last column is the rules alone.
 */

const fixtures = resolve(import.meta.dirname, "../test/fixtures/articles");
const target = resolve(
	import.meta.dirname,
	"../src/extract/choose/weights.json",
);

const Value = z.object({
	low: z.number().nullable(),
	high: z.number().nullable(),
});
const Article = z.object({
	published: z.string(),
	title: z.string(),
	text: z.string(),
	claims: z.array(
		z.object({
			kind: z.string(),
			subject: z.string(),
			object: z.string().optional(),
			qualifier: z.string().optional(),
			value: Value.optional(),
			when: z
				.object({ from: z.string().optional(), to: z.string().optional() })
				.optional(),
		}),
	),
});
type Gold = z.infer<typeof Article>["claims"][number];

/** One draft: what speaks for each choice, and which of them is right, and which the rules made. */
type Example = Readonly<{
	sort: Sort;
	choices: readonly (readonly string[])[];
	right: number;
	told: number;
}>;

const middle = ({ low, high }: z.infer<typeof Value>): number =>
	((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;

const isClose = (one: number, other: number): boolean =>
	Math.abs(one - other) <= 0.005 * Math.abs(one);

/** Whether a draft tells what a labelled claim does, whoever the parties are. */
const tellsOf = (draft: Draft, gold: Gold): boolean => {
	if (draft.kind !== gold.kind) return false;
	if (gold.value !== undefined)
		return (
			draft.value !== undefined &&
			isClose(middle(gold.value), middle(draft.value))
		);
	return (
		draft.qualifier === gold.qualifier &&
		draft.when?.from === gold.when?.from &&
		draft.when?.to === gold.when?.to
	);
};

const hasParties = (draft: Draft, { subject, object }: Gold): boolean =>
	draft.subject === subject && draft.object === (object ?? null);

/** Each draft with the labelled claim that it tells, those with the right parties first. */
const matched = (
	drafts: readonly Draft[],
	claims: readonly Gold[],
): ReadonlyMap<Draft, Gold> => {
	const left = new Set(claims);
	const pairs = new Map<Draft, Gold>();
	for (const isRight of [true, false])
		for (const draft of drafts) {
			if (pairs.has(draft)) continue;
			const gold = [...left].find(
				(claim) =>
					tellsOf(draft, claim) && (!isRight || hasParties(draft, claim)),
			);
			if (gold === undefined) continue;
			left.delete(gold);
			pairs.set(draft, gold);
		}
	return pairs;
};

const lexicon = lexiconOf([]);

/** Signs in words, under the side that they speak of. */
const worded = (side: Side, signs: readonly Sign[]): readonly string[] =>
	signs.map((sign) => `${side} ${wordOf(sign)}`);

type Labelled = ArticleText & Readonly<{ claims: readonly Gold[] }>;

const examplesOf = (article: Labelled): readonly Example[] => {
	const passage = readPassage(article);
	if (passage.lang === null) return [];
	const { drafts: all, lines, main } = readNotes(passage, lexicon);
	const drafts = mergeFacts(all).filter((draft) => sortOf(draft) !== null);
	const pairs = matched(drafts, article.claims);
	return [...pairs].flatMap(([draft, gold]): Example[] => {
		const sort = sortOf(draft);
		if (sort === null) return [];
		const earlier = drafts.filter(
			(one) => one.start < draft.start && sortOf(one) === sort,
		);
		const { sights, asMaker, nobody, pair } = choicesOf(
			draft,
			lines,
			main,
			earlier,
		);
		const makers: readonly (Sight | null)[] =
			nobody === null ? sights : [null, ...sights];
		const choices = sights.flatMap((subject) =>
			makers
				.filter((object) => object !== subject)
				.map((object) => ({
					subject: subject.name,
					object: object?.name ?? null,
					signs: [
						...worded("user", subject.signs),
						...worded(
							"maker",
							object === null ? (nobody ?? []) : asMaker(object),
						),
						...worded("pair", pair(subject, object)),
					],
				})),
		);
		const find = (subject: string | null, object: string | null): number =>
			choices.findIndex(
				(one) => one.subject === subject && one.object === object,
			);
		return [
			{
				sort,
				choices: choices.map(({ signs }) => signs),
				right: find(gold.subject, gold.object ?? null),
				told: find(draft.subject, draft.object),
			},
		];
	});
};

type Weights = Map<string, number>;

const weigh = (signs: readonly string[], weights: Weights): number =>
	signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);

/** How likely each choice is by the weights: a softmax. */
const likelihoods = (
	{ choices }: Example,
	weights: Weights,
): readonly number[] => {
	const sums = choices.map((signs) => weigh(signs, weights));
	const most = Math.max(...sums);
	const powers = sums.map((total) => Math.exp(total - most));
	const all = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / all);
};

const epochs = 30;
const rate = 0.15;

/** Weights that make the right choices likeliest, by stochastic gradient with a rate of its own for each sign (Adagrad). */
const learn = (examples: readonly Example[]): Weights => {
	const weights: Weights = new Map();
	const moved = new Map<string, number>();
	const random = seeded(7);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		const order = examples
			.map((example) => [random(), example] as const)
			.toSorted(([one], [other]) => one - other);
		for (const [, example] of order) {
			if (example.right < 0) continue;
			const slope = new Map<string, number>();
			for (const [at, likely] of likelihoods(example, weights).entries()) {
				const miss = (at === example.right ? 1 : 0) - likely;
				for (const sign of example.choices[at] ?? [])
					slope.set(sign, (slope.get(sign) ?? 0) + miss);
			}
			for (const [sign, by] of slope) {
				const square = (moved.get(sign) ?? 0) + by * by;
				moved.set(sign, square);
				const step = (rate * by) / Math.sqrt(square + 1e-3);
				weights.set(sign, (weights.get(sign) ?? 0) + step);
			}
		}
	}
	return weights;
};

const further = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const files = [
	...readdirSync(fixtures)
		.toSorted()
		.map((file) => join(fixtures, file)),
	...further,
];
const phrased = "phrasings";
const examples = new Map([
	...files.map((file): [string, readonly Example[]] => [
		file,
		z
			.array(Article)
			.parse(JSON.parse(readFileSync(file, "utf8")))
			.flatMap(examplesOf),
	]),
	[
		phrased,
		phrasings.flatMap(({ text, facts }) =>
			examplesOf({ text, published, claims: facts }),
		),
	],
]);
const sets = [...examples.keys()];
const sorts: readonly Sort[] = ["systems", "purchase", "status"];
const among = (sort: Sort, files: readonly string[]): readonly Example[] =>
	files
		.flatMap((file) => examples.get(file) ?? [])
		.filter((example) => example.sort === sort);

/** Weights below this change no choice worth the room. */
const least = 0.1;

const asRecord = (weights: Weights, side: Side): Record<string, number> =>
	Object.fromEntries(
		[...weights]
			.filter(
				([sign, weight]) =>
					sign.startsWith(`${side} `) && Math.abs(weight) >= least,
			)
			.map(
				([sign, weight]) =>
					[sign.slice(side.length + 1), Number(weight.toFixed(2))] as const,
			)
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);

/** In nats, what speaks for the rules' own choice. */
const bonuses = [0, 1, 2, 3, Number.POSITIVE_INFINITY];

const isRight = (example: Example, weights: Weights, bonus: number) => {
	if (bonus === Number.POSITIVE_INFINITY) return example.told === example.right;
	const likely = likelihoods(example, weights).map((one, at) =>
		at === example.told ? Math.log(one) + bonus : Math.log(one),
	);
	return likely.indexOf(Math.max(...likely)) === example.right;
};

if (process.argv.includes("--check")) {
	for (const sort of sorts) {
		console.log(`| ${sort} | ${bonuses.join(" | ")} | of |`);
		for (const file of sets) {
			const own = among(sort, [file]);
			const weights = learn(
				among(
					sort,
					sets.filter((other) => other !== file),
				),
			);
			const rights = bonuses.map(
				(bonus) =>
					own.filter((example) => isRight(example, weights, bonus)).length,
			);
			console.log(
				`| ${basename(file)} | ${rights.join(" | ")} | ${own.length} |`,
			);
		}
	}
} else {
	const weights = Object.fromEntries(
		sorts.map((sort) => {
			const all = learn(among(sort, sets));
			return [
				sort,
				Object.fromEntries(sides.map((side) => [side, asRecord(all, side)])),
			];
		}),
	);
	writeFileSync(target, `${JSON.stringify(weights, null, "\t")}\n`);
}
