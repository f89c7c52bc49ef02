import type { DealEvent } from "../ledger/event.ts";
import type { Statement } from "../ledger/statement.ts";
import { wordsOf } from "../wording/locale.ts";
import { count, fill } from "../wording/template.ts";
import { wordDay } from "../wording/window.ts";
import { type Alert, type Sentence, typeOf } from "./alert.ts";
import { identityOf } from "./identity.ts";
import { inLanguages } from "./language.ts";
import { sourceOf } from "./source.ts";

/**
 * Whether an event only tells what was known before watching began: it became known earlier than the store's first
 * run (`start`, ISO instant). What a feed has shown later than it is dated is news: nobody was told of it by that date. What bears no date
 * and was there when its feed was first read may be of any age, and is none. The summary
 * of a run that tells may count it too, where runs that tell nobody came before it: it counts all that is known when it is told.
 */
export const isBaseline = (event: DealEvent, start: string): boolean =>
	("undated" in event && event.undated === true) ||
	(event.at < start && !("late" in event && event.late));

type Counts = Readonly<
	Record<
		"articles" | "stories" | "outlets" | "claims" | "deals" | "openDisputes",
		number
	>
>;

const sentenceOf = (title: string, start: string, counts: Counts): Sentence =>
	inLanguages((locale) => {
		const { baseline } = wordsOf(locale).alert;
		return fill(baseline.sentence, {
			title,
			day: wordDay(start, locale),
			articles: count(baseline.articles, counts.articles),
			outlets: count(baseline.outlets, counts.outlets),
			deals: count(baseline.deals, counts.deals),
			disputes: count(baseline.disputes, counts.openDisputes),
		});
	});

/**
 * The one alert of a first run, instead of one for each thing that was known already before `start` (ISO instant). The same `run`
 * has the same id.
 */
export const baselineAlert = (
	statement: Statement,
	topic: Readonly<{ title: string }>,
	start: string,
	run: string = start,
): Alert => {
	const { articles, stories, outlets, claims, deals, disputes } = statement;
	const counts: Counts = {
		articles,
		stories,
		outlets,
		claims,
		deals: deals.length,
		openDisputes: disputes.filter(({ state }) => state === "open").length,
	};
	const source = sourceOf(topic);
	return {
		specversion: "1.0",
		id: identityOf("baseline", source, run),
		source,
		type: typeOf("baseline"),
		time: start,
		subject: "baseline",
		datacontenttype: "application/json",
		data: {
			topic: topic.title,
			sentence: sentenceOf(topic.title, start, counts),
			counts,
		},
	};
};
