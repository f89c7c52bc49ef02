import { expect, it } from "vitest";
import type { Qualifier } from "../../../src/extract/claim.ts";
import { openLedger, record } from "../../../src/ledger/ledger.ts";
import { exactly, on, tell } from "../tell.ts";
import { entryOf, type Paper, topic } from "../world.ts";

type Told = readonly [
	qualifier: Qualifier,
	percent: number,
	/** `null`: not told, so that it is the trading day before the publication. */
	day?: string | null,
	published?: string,
];

const paperOf = ([
	qualifier,
	percent,
	day = "2025-09-10",
	published = "2025-09-11",
]: Told): Paper => ({
	at: `${published}T12:00:00Z`,
	outlet: `${qualifier}${percent}.com`,
	claims: [
		tell(
			"price-move",
			"Oracle",
			{
				value: exactly(percent, "percent"),
				qualifier,
				...(day !== null && { when: on(day) }),
			},
			`${percent}%`,
		),
	],
});

const newsOf = (told: readonly Told[]): (string | undefined)[] => {
	const ledger = openLedger(topic);
	return told
		.map((each, at) => entryOf(paperOf(each), at))
		.flatMap((entry) => record(ledger, entry))
		.map(({ qualifier }) => qualifier);
};

it.each<[string, readonly Told[], readonly Qualifier[]]>([
	[
		"the close again",
		[
			["close", 35.95],
			["session", 36],
		],
		["close"],
	],
	[
		"the high again",
		[
			["high", 40],
			["session", 40],
		],
		["high"],
	],
	[
		"another figure",
		[
			["close", 36],
			["session", 31],
		],
		["close", "session"],
	],
	[
		"another day",
		[
			["close", 36],
			["session", 36, "2025-09-11"],
		],
		["close", "session"],
	],
	[
		"a fall after a rise",
		[
			["close", 3],
			["session", -3],
		],
		["close", "session"],
	],
	[
		"the close after the session",
		[
			["session", 36],
			["close", 36],
		],
		["session", "close"],
	],
])("a move is news unless it is known: %s", (_, told, news) => {
	expect(newsOf(told)).toEqual(news);
});
