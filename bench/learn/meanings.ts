import {
	lookAtFigure,
	lookAtFigureRead,
} from "../../src/extract/weigh/figure.ts";
import { nameOfMeaning } from "../../src/extract/weigh/meaning.ts";
import { isDueIn, lookAtTimeRead } from "../../src/extract/weigh/step.ts";
import type { Measured } from "../../src/extract/weigh/weights.ts";
import type { Question } from "./answers.ts";
import type { Gold } from "./gold.ts";
import { isSameFigure, quotedBy, quotes } from "./match.ts";
import type { Reading } from "./reading.ts";
import { signsOf } from "./signs.ts";

/** A figure that only repeats what is labelled elsewhere may stand among other words. */
const weightOfRepetition = 0.5;

/** A question, and of which sort of mention it is asked. */
export type Asked = Readonly<{ of: Measured; question: Question }>;

const nameOf = ({ kind, qualifier }: Gold): string =>
	nameOfMeaning({ kind, ...(qualifier === undefined ? {} : { qualifier }) });

const kindsOf = (claims: readonly Gold[]): ReadonlySet<string> =>
	new Set(claims.map(({ kind }) => kind));

/** What each figure of an article means, but those that may mean one thing or another. */
const ofFigures = (reading: Reading, isUnread: boolean): readonly Asked[] => {
	const claims = reading.article.claims.filter(
		({ kind, value }) => kind !== "milestone" && value !== undefined,
	);
	const alikeOf = ({ value }: Gold) =>
		reading.figures.filter(
			({ thing }) =>
				value !== undefined && isSameFigure(thing.quantity.value, value),
		);
	const quoted = new Map(
		claims.map((claim) => [claim, quotedBy(claim, reading, alikeOf(claim))]),
	);
	return reading.figures.flatMap((figure): Asked[] => {
		const { thing, draft } = figure;
		const own = claims.filter((claim) => quoted.get(claim) === figure);
		const alike = claims.filter(
			({ value }) =>
				value !== undefined && isSameFigure(thing.quantity.value, value),
		);
		const isRepetition = own.length === 0 && alike.length > 0;
		if (isRepetition && kindsOf(alike).size > 1) return [];
		const [first] = isRepetition ? alike : own;
		const signs = signsOf(lookAtFigureRead(thing, draft), isUnread);
		const answer = first === undefined ? "none" : nameOf(first);
		const weight = isRepetition ? weightOfRepetition : 1;
		return [{ of: thing.quantity.type, question: { signs, answer, weight } }];
	});
};

/** What is due at each time of an article. */
const ofTimes = (reading: Reading, isUnread: boolean): readonly Asked[] => {
	const steps = reading.article.claims.filter(
		({ kind }) => kind === "milestone",
	);
	return reading.times.flatMap(({ thing, draft }): Asked[] => {
		const due = steps.filter(({ when }) => isDueIn(when, thing.window.when));
		const first = due.find(
			(claim) => quotes(claim, reading, thing.window) || claim.quote === "",
		);
		if (first === undefined && due.length > 0) return [];
		const signs = signsOf(lookAtTimeRead(thing, draft), isUnread);
		const answer = first === undefined ? "none" : nameOf(first);
		return [{ of: "window", question: { signs, answer, weight: 1 } }];
	});
};

/** All that an article teaches on what its figures and times mean. */
export const askedBy = (
	reading: Reading,
	isUnread: boolean,
): readonly Asked[] => [
	...ofFigures(reading, isUnread),
	...ofTimes(reading, isUnread),
];

const moves: ReadonlySet<string> = new Set(["price-move", "market-cap-change"]);

/** Which way shares and market values went. */
export const directionsIn = (reading: Reading): readonly Question[] =>
	reading.article.claims.flatMap((claim): Question[] => {
		const { kind, value } = claim;
		if (!moves.has(kind) || value === undefined) return [];
		const alike = reading.figures.filter(({ thing }) =>
			isSameFigure(thing.quantity.value, value),
		);
		const figure = quotedBy(claim, reading, alike);
		if (figure === undefined) return [];
		const isFall = (value.low ?? value.high ?? 0) < 0;
		return [
			{
				signs: signsOf(lookAtFigure(figure.thing), false),
				answer: isFall ? "fall" : "rise",
				weight: 1,
			},
		];
	});
