import { createHash } from "node:crypto";
import type { DealEvent } from "../ledger/event.ts";
import type { Statement } from "../ledger/statement.ts";
import { wordDay } from "../wording/window.ts";
import { type Alert, type Sentence, typeOf } from "./alert.ts";
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

const sentenceOf = (title: string, day: string, counts: Counts): Sentence => ({
	en: `Watching ${title} from ${wordDay(day, "en")}: ${counts.articles} articles by ${counts.outlets} outlets read, ${counts.deals} deals known, ${counts.openDisputes} disputes open`,
	zh: `${wordDay(day, "zh-Hans")}起关注${title}：已读${counts.outlets}家媒体的${counts.articles}篇报道，已知${counts.deals}笔交易，${counts.openDisputes}处说法不一`,
});

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
		id: createHash("sha256")
			.update(`${source} baseline ${start}`)
			.digest("hex")
			.slice(0, 32),
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
