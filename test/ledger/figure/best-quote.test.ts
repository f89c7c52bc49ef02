import { expect, test } from "vitest";
import type { Quantity } from "../../../src/extract/claim.ts";
import { bestQuoteOf } from "../../../src/ledger/figure/best-quote.ts";
import type { Evidence } from "../../../src/ledger/statement.ts";

const upTo: Quantity = { unit: "USD", low: null, high: 1e11 };
const flat: Quantity = { unit: "USD", low: 1e11, high: 1e11 };

const quote = (
	outlet: string,
	published: string,
	url: string | null,
	value: Quantity = upTo,
): Evidence => ({
	...{ article: outlet, outlet, url, published, title: "", quote: outlet },
	...{ start: 0, end: outlet.length, rule: "", story: outlet, value },
});

const link = "https://example.com/1";

test.each<[string, readonly Evidence[]]>([
	[
		"one that puts the figure as it is shown, though it has no link and is younger",
		[
			quote("best", "2025-09-23", null, upTo),
			quote("other", "2025-09-22", link, flat),
		],
	],
	[
		"one that can be opened, though it is younger",
		[quote("best", "2025-09-23", link), quote("other", "2025-09-22", null)],
	],
	[
		"the oldest of those",
		[quote("best", "2025-09-22", link), quote("another", "2025-09-23", link)],
	],
	[
		"of one outlet and moment by title, whatever the articles are called",
		[
			{ ...quote("best", "2025-09-22", link), title: "A", article: "2" },
			{
				...{ ...quote("best", "2025-09-22", link), title: "B" },
				...{ article: "1", quote: "other" },
			},
		],
	],
	[
		"of one moment by name",
		[quote("best", "2025-09-22", null), quote("other", "2025-09-22", null)],
	],
])("the best quote is %s, in whatever order they came", (_, evidence) => {
	const side = {
		...{ value: upTo, denied: false, stories: 2, outlets: 2 },
		...{ first: "2025-09-22", last: "2025-09-23" },
	};
	for (const order of [evidence, evidence.toReversed()])
		expect(bestQuoteOf({ ...side, evidence: order })?.quote).toBe("best");
});
