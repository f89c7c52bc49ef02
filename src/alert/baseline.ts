import type { DealEvent } from "../ledger/event.ts";
import type { Statement } from "../ledger/statement.ts";
import { count } from "../wording/template.ts";
import { wordDay } from "../wording/window.ts";
import { type Alert, type Sentence, typeOf } from "./alert.ts";
import { identityOf } from "./identity.ts";
import { sourceOf } from "./source.ts";

/**
 * Whether an event only tells what was known before watching began: it became known earlier than the store's first
 * run (`start`, ISO instant), so it is history however late we read of it.
 */
export const isBaseline = (event: DealEvent, start: string): boolean =>
	event.at < start;

type Counts = Readonly<
	Record<
		"articles" | "stories" | "outlets" | "claims" | "deals" | "openDisputes",
		number
	>
>;

const forms = {
	articles: { one: "{n} article", other: "{n} articles" },
	outlets: { one: "{n} outlet", other: "{n} outlets" },
	deals: { one: "{n} deal", other: "{n} deals" },
	disputes: { one: "{n} open dispute", other: "{n} open disputes" },
} as const;

const sentenceOf = (title: string, start: string, counts: Counts): Sentence => {
	const { articles, outlets, deals, openDisputes } = counts;
	const coverage = `${count(forms.articles, articles)} from ${count(forms.outlets, outlets)}`;
	const state = `${count(forms.deals, deals)}, ${count(forms.disputes, openDisputes)}`;
	return {
		en: `Watching ${title} from ${wordDay(start, "en")}. Known before: ${state}, in ${coverage}`,
		zh: `${wordDay(start, "zh-Hans")}起关注${title}。此前${outlets}家媒体的${articles}篇报道中，已知${deals}笔交易，${openDisputes}处说法不一`,
	};
};

/** The one alert of a first run, instead of one for each thing that was known already. */
export const baselineAlert = (
	statement: Statement,
	topic: Readonly<{ title: string }>,
	start: string,
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
		id: identityOf("baseline", source, start),
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
