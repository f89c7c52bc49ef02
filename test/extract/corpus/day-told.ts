import { corpus, exactly, nothing } from "../corpus.ts";
import { move } from "../fact.ts";
import { on } from "../time.ts";

/** Days that a text tells by others: the next, the one before, and those of others that it names in passing. */

// An opening word holds for the whole sentence.
corpus(
	[
		move("SoftBank", -14, "session", on("2025-09-17")),
		move("Arm", -4.7, "session", on("2025-09-16")),
		move("AMD", -8, "session", on("2025-09-16")),
	],
	{
		en: [
			"SoftBank plunged 14% last Wednesday. Overnight Arm had lost 4.7% and AMD 8%.",
			"SoftBank plunged 14% last Wednesday. A day earlier, Arm had lost 4.7% and AMD 8%.",
			"SoftBank plunged 14% last Wednesday. The day before, Arm lost 4.7% and AMD 8%.",
		],
	},
);

corpus(
	[
		move("NVIDIA", 3.9, "session", on("2025-09-18")),
		move("Oracle", -2.5, "session", on("2025-09-19")),
	],
	{
		en: [
			"Nvidia rose 3.9% on September 18. Oracle, which reported the next day, fell 2.5%.",
			"Nvidia rose 3.9% on September 18. A day later, Oracle fell 2.5%.",
		],
	},
);

// A day within a sentence is that of its own event once a later one is set.
corpus(
	[
		move("SoftBank", -9.2, "session", on("2025-09-22")),
		move("Intel", 7, "session", on("2025-09-19")),
		move("SK hynix", -3.3, "session", on("2025-09-22")),
	],
	{
		en: [
			"SoftBank dropped 9.2% on Monday. Intel gained 7% on Friday. SK Hynix lost 3.3%.",
			"SoftBank dropped 9.2% on Monday. Intel on Friday gained 7%. SK Hynix lost 3.3%.",
		],
	},
);
corpus(
	[
		move("SoftBank", -9.2, "session", on("2025-09-22")),
		move("Intel", 7, "session", on("2025-09-19")),
		move("SK hynix", -3.3, "session", on("2025-09-19")),
	],
	{
		en: [
			"SoftBank dropped 9.2% on Monday. On Friday, Intel gained 7%. SK Hynix lost 3.3%.",
		],
	},
);

// A change over several days is of none of them.
corpus(
	{
		kind: "market-cap-change",
		subject: "SoftBank",
		value: exactly(-2.69e10, "USD"),
	},
	{
		zh: [
			"软银11月11日公布财报。股价连跌三日，软银市值累计蒸发269亿美元。",
			"软银11月11日公布财报。三个交易日内，软银市值蒸发269亿美元。",
		],
	},
);
nothing([
	"CoreWeave shares are down 9% YTD.",
	"六周内，CoreWeave股价跌幅60%。",
]);

// Nor is the day of the price that another is compared with that of the moves told behind it.
corpus(
	{
		kind: "price-move",
		subject: "Intel",
		value: exactly(22, "percent"),
		qualifier: "premarket",
	},
	{
		zh: [
			"该报价较上周五收盘价溢价24%。英特尔股价盘前大涨22%。",
			"該報價較上週五收盤價溢價24%。英特爾盤前大漲22%。",
		],
	},
);
