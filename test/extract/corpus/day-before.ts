import type { Window } from "../../../src/extract/claim.ts";
import { corpus, type Fact, nothing } from "../corpus.ts";
import { dollars, move } from "../fact.ts";
import { on, thursday } from "../time.ts";

/** Two moves of which the one is told by the day before the other's. */

const wednesday = on("2025-09-17");
const friday = on("2025-09-19");

const capChange = (subject: string, billions: number, when: Window): Fact => ({
	...{ kind: "market-cap-change", subject, when },
	value: dollars(billions),
});

corpus(
	[
		move("NVIDIA", -2, "session", thursday),
		move("NVIDIA", 5, "session", wednesday),
	],
	{
		en: [
			"Nvidia shares fell 2% on Thursday, a day after rising 5%.",
			"Nvidia fell 2% on Thursday a day after the stock jumped by 5%.",
			"Nvidia fell 2% on Thursday, one day after a 5% gain.",
			"Nvidia fell 2% on Thursday after gaining 5% in the previous session.",
			"Nvidia fell 2% on Thursday and had gained 5% the previous day.",
			"Nvidia fell 2% on Thursday following a 5% jump the day before.",
			"Nvidia fell 2% on Thursday after Wednesday's 5% surge.",
			"Nvidia fell 2% on Thursday, erasing part of Wednesday's 5% gain.",
		],
		zh: [
			"英伟达股价周四下跌2%，前一交易日上涨5%。",
			"英伟达周四下跌2%，此前一天上涨5%。",
			"英偉達週四下跌2%，前一日上漲5%。",
			"英伟达周四下跌2%，回吐前一日5%的部分涨幅。",
			"英偉達週四下跌2%，抹去週三5%的漲幅。",
		],
	},
);

corpus(
	[
		move("Broadcom", 6, "session", thursday),
		move("Broadcom", -1.5, "session", friday),
	],
	{
		en: [
			"Shares of Broadcom, which had gained 6% a day earlier, lost 1.5% on Friday.",
			"A day after rising 6%, Broadcom lost 1.5% on Friday.",
			"Broadcom, which had climbed 6% on Thursday, gave back 1.5% on Friday.",
			"The day before, Broadcom rose 6%; it lost 1.5% on Friday.",
			"After rising 6% the previous day, Broadcom lost 1.5% on Friday.",
		],
		zh: [
			"博通前一日上涨6%，周五回落1.5%。",
			"博通前一日上漲6%，週五回落1.5%。",
			"博通上一交易日上涨6%，周五下跌1.5%。",
			"博通上個交易日上漲6%，週五下跌1.5%。",
		],
	},
);

// Each of three its own, and what a share's worth did.
corpus(
	[
		move("AMD", 3, "session", friday),
		move("AMD", -5, "session", thursday),
		move("AMD", -2, "session", wednesday),
	],
	{
		en: [
			"Shares of AMD rose 3% on Friday, after falling 5% the day before and 2% on Wednesday.",
		],
	},
);
corpus(
	[capChange("NVIDIA", 150, friday), capChange("NVIDIA", -200, thursday)],
	{
		en: [
			"Nvidia's market value rose $150 billion on Friday, a day after losing $200 billion.",
			"Nvidia lost $200 billion of market value on Thursday and gained $150 billion on Friday.",
		],
	},
);
corpus(
	[capChange("NVIDIA", -150, friday), capChange("NVIDIA", 200, thursday)],
	{
		en: [
			"Nvidia's market value fell $150 billion on Friday, a day after gaining $200 billion.",
		],
	},
);

// A fall made good.
corpus(
	[
		move("Oracle", 4.1, "session", friday),
		move("Oracle", -8, "session", thursday),
	],
	{
		zh: [
			"甲骨文周五上涨4.1%，收复周四8%跌幅的一半。",
			"甲骨文週五上漲4.1%，收復週四8%的部分跌幅。",
		],
	},
);

// Another company's day before.
corpus(
	[
		move("NVIDIA", -2, "session", friday),
		move("Oracle", 36, "session", thursday),
	],
	{
		en: [
			"Nvidia fell 2% on Friday, a day after Oracle surged 36%.",
			"Nvidia fell 2% on Friday, a day after Oracle's shares surged 36%.",
		],
	},
);

// What a price is compared with, and the day of an event, are of no move.
corpus(move("NVIDIA", -1, "close", thursday), {
	zh: [
		"英伟达周四收报180美元，较前一日下跌1%。",
		"輝達週四收報180美元，比前一交易日下跌1%。",
	],
});
corpus(move("NVIDIA", -3, "session", friday), {
	en: [
		"Nvidia fell 3% on Friday, the day after it reported results.",
		"Nvidia fell 3% on Friday, a day after Thursday's vote.",
		"Nvidia fell 3% on Friday ahead of Monday's report.",
		"Nvidia fell 3% on Friday after Thursday's rally.",
		"Nvidia fell 3% on Friday after Thursday's record close.",
	],
});
corpus(
	[move("NVIDIA", 0.3, "premarket"), move("NVIDIA", -0.4, "session", friday)],
	{ en: ["Nvidia shares were up 0.3% premarket after Friday's 0.4% decline."] },
);
nothing(["Sales at Nvidia were flat on Friday, a day after the vote."]);
