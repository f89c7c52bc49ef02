import { corpus, type Fact } from "../corpus.ts";
import { halfOf, quarterOf, yearOf } from "../time.ts";

/** What falls due lies ahead: in the next quarter of that number, and in the year to which it was moved. */

const ownChip = (subject: string, when: Fact["when"]): Fact => ({
	kind: "milestone",
	subject,
	qualifier: "own-chip",
	...(when === undefined ? {} : { when }),
});
const site = (when: Fact["when"]): Fact => ({
	kind: "milestone",
	subject: "OpenAI",
	object: "Oracle",
	qualifier: "full-capacity",
	...(when === undefined ? {} : { when }),
});

corpus(ownChip("Microsoft", yearOf(2026)), {
	en: [
		"Microsoft has delayed its Braga chip from 2025 to 2026.",
		"Microsoft pushed its in-house chip back from 2025 to 2026.",
		"Microsoft is pushing back its Maia chip, known as Braga, from 2025 to 2026.",
	],
	zh: ["微软自研芯片Braga从2025年推迟到2026年量产。"],
});
corpus(site(yearOf(2028)), {
	en: [
		"Oracle has moved the completion of some data centres for OpenAI from 2027 to 2028.",
		"Oracle and OpenAI pushed the Abilene site's completion from 2027 to 2028.",
	],
	zh: ["甲骨文把为OpenAI建的数据中心完工时间从2027年推迟至2028年。"],
});
corpus(ownChip("Meta", quarterOf(2025, 4)), {
	en: ["Meta's own chip will enter mass production in the fourth quarter."],
	zh: ["Meta自研芯片预计第四季度量产。", "Meta自研晶片將於第四季量產。"],
});
corpus(ownChip("Meta", quarterOf(2026, 2)), {
	en: [
		"Meta's own chip is expected to enter mass production in the second quarter.",
	],
	zh: ["Meta自研芯片将于二季度量产。"],
});
// What a report tells of as done, and a half-year with its year, stay as they are.
corpus(ownChip("Meta", quarterOf(2025, 2)), {
	en: ["Meta's own chip entered mass production in the second quarter."],
});
corpus(ownChip("Meta", halfOf(2026, 1)), {
	en: ["Meta's own chip will enter mass production in the first half of 2026."],
	zh: ["Meta自研芯片预计2026年上半年量产。"],
});
