import { describe, expect, it } from "vitest";
import type { Alert } from "../../src/alert/alert.ts";
import { baselineAlert, isBaseline } from "../../src/alert/baseline.ts";
import {
	Filter,
	passes,
	passesAny,
	type Rule,
	unknownEvents,
} from "../../src/alert/filter.ts";
import {
	alertFrom,
	dispute,
	emptyStatement,
	failing,
	side,
	topic,
} from "./sample.ts";

const deal = alertFrom({
	...dispute,
	name: "deal.new",
	kind: "investment",
	subject: "NVIDIA",
	object: "OpenAI",
	sides: [side(1e11, 1e11, [], { stories: 2 })],
});
const revision = alertFrom({
	...dispute,
	name: "deal.revised",
	sides: [side(1, 1, [], { stories: 9 }), side(2, 2, [], { stories: 1 })],
});
const denial = alertFrom({ ...dispute, name: "claim.denied" });
const moved = (percent: number, kind: "price-move" | "market-cap-change") =>
	alertFrom({
		...dispute,
		name: "reaction.reported",
		kind,
		sides: [side(percent, percent, []), side(0.5, 0.5, [])],
	});
const all = {
	deal,
	revision,
	denial,
	dispute: alertFrom(dispute),
	failing: alertFrom(failing),
	baseline: baselineAlert(emptyStatement, topic, "2025-09-22T00:00:00.000Z"),
};

const passing = (rule: Rule): string[] =>
	Object.entries(all)
		.filter(([, alert]: [string, Alert]) => passes(alert, rule))
		.map(([name]) => name);

describe("passes", () => {
	it.each<[string, Rule, string[]]>([
		["no condition", {}, Object.keys(all)],
		["a name", { events: ["deal.new"] }, ["deal"]],
		["a group", { events: ["deal.*"] }, ["deal", "revision"]],
		["a part of a name", { events: ["deal"] }, []],
		["several", { events: ["feed.*", "claim.denied"] }, ["denial", "failing"]],
		["a kind", { kinds: ["investment"] }, ["deal", "failing", "baseline"]],
		[
			"a party, in any case",
			{ parties: ["nvidia"] },
			["deal", "revision", "denial", "dispute", "baseline"],
		],
		[
			"a party, in any form of its letters",
			{ parties: ["ＮＶＩＤＩＡ"] },
			["deal", "revision", "denial", "dispute", "baseline"],
		],
		["a stranger", { parties: ["AMD"] }, ["baseline"]],
		[
			"two stories: the newer figure of a revision has one",
			{ minStories: 2 },
			["deal", "denial", "dispute", "failing", "baseline"],
		],
		[
			"three stories: a dispute's sides together",
			{ minStories: 3, events: ["dispute.*", "deal.*"] },
			["dispute"],
		],
		["disputes", { onlyDisputes: true }, ["denial", "dispute"]],
		["all must hold", { onlyDisputes: true, events: ["deal.*"] }, []],
	])("%s", (_what, rule, names) => {
		expect(passing(rule).toSorted()).toEqual(names.toSorted());
	});
});

describe("a least move", () => {
	it.each<[string, Alert, boolean]>([
		["a rise", moved(2, "price-move"), true],
		["a fall", moved(-2, "price-move"), true],
		["a small move", moved(1.9, "price-move"), false],
		["a change of another kind", moved(1.9, "market-cap-change"), true],
		["what is no move", all.dispute, true],
		["what has no figures", all.failing, true],
	])("%s", (_what, alert, isWanted) => {
		expect(passes(alert, { minMove: 2 })).toBe(isWanted);
	});
});

describe("passesAny", () => {
	const alerts = Object.values(all);

	it("wants one rule to hold", () => {
		const rules = [{ events: ["deal.new"] }, { events: ["feed.*"] }];
		expect(alerts.filter((alert) => passesAny(alert, rules))).toEqual([
			deal,
			all.failing,
		]);
	});

	it("lets everything through where a topic has no rules", () => {
		expect(alerts.filter((alert) => passesAny(alert, []))).toEqual(alerts);
	});
});

describe("a filter that can't be meant", () => {
	it.each([
		{ events: ["deal.newer"] },
		{ events: ["deal"] },
		{ minStories: 0 },
		{ storys: 2 },
	])("%o", (filter) => {
		expect(Filter.safeParse(filter).success).toBe(false);
	});

	it("is told of a topic's rule", () => {
		const events = ["deal.new", "dispute.*", "deal.newer", "quarrel.*"];
		expect(unknownEvents({ events })).toEqual(["deal.newer", "quarrel.*"]);
	});
});

describe("the baseline", () => {
	it("is what became known before the start", () => {
		expect(isBaseline(dispute, "2025-09-23T08:30:00.001Z")).toBe(true);
		expect(isBaseline(dispute, dispute.at)).toBe(false);
	});

	it("is one alert, the same whenever it is made again", () => {
		const start = "2026-11-21T09:00:00.000Z";
		const statement = { ...emptyStatement, articles: 46, outlets: 38 };
		const alert = baselineAlert(statement, topic, start);
		expect(alert).toMatchObject({
			type: "io.dealwatch.baseline.v1",
			time: start,
			data: {
				sentence: {
					en: "Watching NVIDIA–OpenAI from 21 Nov 2026. Known before: 0 deals, 0 open disputes, in 46 articles from 38 outlets",
					zh: "2026年11月21日起关注NVIDIA–OpenAI。此前38家媒体的46篇报道中，已知0笔交易，0处说法不一",
				},
			},
		});
		expect(baselineAlert(emptyStatement, topic, start).id).toBe(alert.id);
		expect(baselineAlert(statement, topic, dispute.at).id).not.toBe(alert.id);
	});
});
