import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Learnt } from "../src/extract/weigh/judge.ts";
import {
	type LearntAll,
	type Measured,
	weightsOf,
} from "../src/extract/weigh/weights.ts";
import { languageOf } from "../src/text/language.ts";
import { learnAnswers, type Question } from "./learn/answers.ts";
import { type Labelled, type LabelledSet, setsWith } from "./learn/gold.ts";
import { type Asked, askedBy, directionsIn } from "./learn/meanings.ts";
import { type Example, learnParties, partiesIn } from "./learn/parties.ts";
import { readingOf } from "./learn/reading.ts";
import { columnsOf, type Score, scoreOf, together } from "./learn/score.ts";
import { learnTimes, type TimeExample, timesIn } from "./learn/times.ts";

/**
 * Learns by which signs figures, times and parties are told, from the labelled articles and phrasings of the tests and of
 * further files: `node bench/learn.ts [FILE …]` writes the weights anew. With `--check` it leaves out each set of articles that no
 * rule's author has read, in turn, and tells how well it is read by rules alone and with what was learnt from the others; with
 * `--check --folds=4` a quarter of all sets in turn.
 */

/** All that a set teaches. */
type Lesson = Readonly<{
	set: LabelledSet;
	asked: readonly Asked[];
	directions: readonly Question[];
	parties: readonly Example[];
	times: readonly TimeExample[];
}>;

const lessonOf = (set: LabelledSet): Lesson => {
	const readings = set.articles.flatMap((article) => readingOf(article) ?? []);
	return {
		set,
		asked: readings.flatMap((reading) => askedBy(reading, set.isUnread)),
		directions: readings.flatMap(directionsIn),
		parties: readings.flatMap((reading) => partiesIn(reading, set)),
		times: readings.flatMap((reading) => timesIn(reading, set)),
	};
};

const learnFrom = (lessons: readonly Lesson[]): LearntAll => {
	const asked = lessons.flatMap((lesson) => lesson.asked);
	const about = (measured: Measured): Learnt =>
		learnAnswers(
			asked.flatMap(({ of, question }) => (of === measured ? question : [])),
		);
	return {
		meanings: {
			money: about("money"),
			power: about("power"),
			percent: about("percent"),
			count: about("count"),
			window: about("window"),
		},
		direction: learnAnswers(lessons.flatMap(({ directions }) => directions)),
		parties: learnParties(lessons.flatMap(({ parties }) => parties)),
		times: learnTimes(lessons.flatMap(({ times }) => times)),
	};
};

const byLanguage = (
	articles: readonly Labelled[],
): ReadonlyMap<string, readonly Labelled[]> =>
	Map.groupBy(articles, ({ text }) => languageOf(text) ?? "none");

/** What is left out at once: one set, or every so manieth. */
const partsOf = (
	lessons: readonly Lesson[],
	folds: number,
): readonly (readonly Lesson[])[] => {
	const sets = lessons.filter(({ set }) => !set.isDemanded);
	return folds === 0
		? sets.filter(({ set }) => set.isUnread).map((lesson) => [lesson])
		: Array.from({ length: folds }, (_, fold) =>
				sets.filter((_, at) => at % folds === fold),
			);
};

const check = (
	lessons: readonly Lesson[],
	parts: readonly (readonly Lesson[])[],
): void => {
	console.log("| left out | rules alone | | | with weights | | |");
	console.log("|---|---|---|---|---|---|---|");
	const nothing: Score = { said: 0, right: 0, gold: 0 };
	const totals = new Map<string, Readonly<{ rules: Score; both: Score }>>();
	const add = (name: string, alone: Score, weighed: Score): void => {
		const { rules, both } = totals.get(name) ?? {
			rules: nothing,
			both: nothing,
		};
		totals.set(name, {
			rules: together(rules, alone),
			both: together(both, weighed),
		});
	};
	for (const part of parts) {
		const others = lessons.filter((lesson) => !part.includes(lesson));
		const weights = weightsOf(learnFrom(others));
		for (const { set } of part)
			for (const [lang, articles] of byLanguage(set.articles)) {
				const alone = scoreOf(articles, null);
				const weighed = scoreOf(articles, weights);
				for (const name of [set.name, lang, "all"]) add(name, alone, weighed);
			}
	}
	for (const [name, { rules, both }] of totals)
		console.log(`| ${name} | ${columnsOf(rules)} | ${columnsOf(both)} |`);
};

const folder = resolve(import.meta.dirname, "../src/extract/weigh/learnt");

const write = (name: string, learnt: unknown): void =>
	writeFileSync(
		resolve(folder, `${name}.json`),
		`${JSON.stringify(learnt, null, "\t")}\n`,
	);

const files = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const lessons = setsWith(files).map(lessonOf);
const [, folds = "0"] = process.argv.join(" ").match(/ --folds=(\d+)/) ?? [];
if (process.argv.includes("--check"))
	check(lessons, partsOf(lessons, Number(folds)));
else {
	const { meanings, direction, parties, times } = learnFrom(lessons);
	for (const [name, learnt] of Object.entries(meanings)) write(name, learnt);
	write("direction", direction);
	write("parties", parties);
	write("times", times);
}
