import { expect, test } from "vitest";
import { bestQuoteOf } from "../../src/ledger/best-quote.ts";
import type { Evidence } from "../../src/ledger/statement.ts";

const quote = (
	outlet: string,
	published: string,
	url: string | null,
): Evidence => ({
	...{ article: outlet, outlet, url, published, title: "", quote: outlet },
	...{ start: 0, end: outlet.length, rule: "", story: outlet },
});

const link = "https://example.com/1";

test.each<[string, readonly Evidence[]]>([
	[
		"one that can be opened, though it is younger",
		[quote("best", "2025-09-23", link), quote("other", "2025-09-22", null)],
	],
	[
		"the oldest of those",
		[quote("best", "2025-09-22", link), quote("another", "2025-09-23", link)],
	],
	[
		"of one moment by name",
		[quote("best", "2025-09-22", null), quote("other", "2025-09-22", null)],
	],
])("the best quote is %s, in whatever order they came", (_, evidence) => {
	const side = {
		...{ denied: false, stories: 2, outlets: 2 },
		...{ first: "2025-09-22", last: "2025-09-23" },
	};
	for (const order of [evidence, evidence.toReversed()])
		expect(bestQuoteOf({ ...side, evidence: order })?.outlet).toBe("best");
});
