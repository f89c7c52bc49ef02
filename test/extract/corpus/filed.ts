import { corpus, exactly, type Fact, nothing } from "../corpus.ts";
import { quarterOf } from "../time.ts";

/** What is particular to filings and releases: defined terms, options of contracts, divisions, titles that tell the quarter. */

const thirdQuarter = quarterOf(2025, 3);

const sales = (
	subject: string,
	low: number,
	when: Fact["when"] = thirdQuarter,
): Fact => ({
	kind: "revenue",
	subject,
	value: exactly(low, "USD"),
	...(when ? { when } : {}),
});

const lease = (low: number): Fact => ({
	kind: "purchase",
	subject: "Fluidstack",
	object: "TeraWulf",
	value: exactly(low, "USD"),
});

corpus([lease(3e9)], {
	en: [
		'TeraWulf Inc. (Nasdaq: WULF) ("TeraWulf" or the "Company") has signed a $3 billion lease (the "Agreement") with Fluidstack.',
		"TeraWulf has signed a 10-year, $3 billion lease with Fluidstack.",
		"TeraWulf signed two leases with Fluidstack worth $3 billion in total.",
	],
});

corpus([lease(3e9), lease(7e9)], {
	en: [
		"TeraWulf has signed a $3 billion lease with Fluidstack. Two five-year extensions could push the total to $7 billion.",
		"TeraWulf has signed a $3 billion lease with Fluidstack. Three renewal options could increase the value to $7 billion.",
		"TeraWulf has signed a $3 billion lease with Fluidstack. It could reach $7 billion with both extensions.",
	],
});

corpus(
	[
		sales("Intel", 13.7e9),
		sales("Intel", 4.1e9),
		sales("Intel", 8.5e9),
		sales("Intel", 37e9, { from: "2025-01-01", to: "2025-09-30" }),
	],
	{
		en: [
			'For the three months ended September 30, 2025, Intel ("we", "our" or the "Company") reported revenue of $13.7 billion, of which data center $4.1 billion and client $8.5 billion. For the nine months revenue was $37 billion.',
		],
	},
);

corpus([sales("Intel", 13.7e9), sales("Intel", 4.1e9)], {
	en: [
		"Intel posted third-quarter revenue of $13.7B. Embedded brought $4.1B.",
		"Intel posted third-quarter revenue of $13.7B. Enterprise & commercial hit a record $4.1B.",
	],
});

const secondQuarter = quarterOf(2025, 2);

corpus(
	[sales("Intel", 12.9e9, secondQuarter), sales("Intel", 4.1e9, secondQuarter)],
	{
		en: [
			"Intel Q2 2025: executive summary\n- Record revenue of $12.9B.\n- Data Center $4.1B, with a loss in the segment.",
			"Intel call notes, Q2 2025\n- Revenue $12.9 billion, up 2%; Servers & Storage $4.1 billion (up 4%).",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "Dell",
			value: { unit: "USD", low: 165e9, high: 169e9 },
		},
		{
			kind: "revenue",
			subject: "Dell",
			value: { unit: "USD", low: 138e9, high: 142e9 },
		},
	],
	{
		en: [
			"Dell Technologies raised its fiscal 2027 revenue guidance to between $165 billion and $169 billion, from $138 billion to $142 billion before. Dell is a maker of servers.",
		],
	},
);

nothing([
	"Applied Digital finalized a new lease with CoreWeave.",
	"Hut 8 may lease out its campus.",
	"The option to renew expires after $5 billion of payments.",
]);
