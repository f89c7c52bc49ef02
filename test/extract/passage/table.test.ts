import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";

const published = "2025-11-11";
const lexicon = lexiconOf([]);

const sentencesOf = (text: string): readonly string[] => {
	const { clean, sentences } = readPassage({ text, published });
	return sentences.map(({ start, end }) => clean.slice(start, end));
};

const lead =
	"CoreWeave put out its results on Monday, and investors were not sure what to make of them.";

const tail = "The company had warned of late handovers by a developer.";

const tables: readonly [string, string, readonly string[]][] = [
	[
		"figures of several times, each on its own, changes left out",
		"| Metric | Q3 2025 | Q3 2024 | YoY |\n|---|:---:|---|---|\n| Revenue | $1.36B | $583M | +133% |\n| Net income (loss) | −$110M | — | n/m |",
		[
			"- Revenue Q3 2025: $1.36B",
			"- Revenue Q3 2024: $583M",
			"- Net income Q3 2025: -$110M",
		],
	],
	[
		"a result beside what was expected of it",
		"Metric | Actual | Consensus\n--- | --- | ---\nRevenue | $1.36B | $1.29B",
		["- Revenue Actual: $1.36B", "- Revenue Consensus: $1.29B"],
	],
	[
		"rows of companies, each in one line",
		"| Company | Market cap | Stake |\n|---|---|---|\n| Nvidia | $4.5 trillion | 7% |\n| Magnetar | — | 14% |",
		["- Nvidia: Market cap $4.5 trillion, Stake 7%", "- Magnetar: Stake 14%"],
	],
	[
		"rows of times",
		"| Quarter | Revenue | Net loss |\n|---|---|---|\n| Q2 2025 | $1.21B | $291M |",
		["- Q2 2025: Revenue $1.21B, Net loss $291M"],
	],
	[
		"a header that says nothing",
		"| Metric | Value |\n| --- | --- |\n| Capital expenditure in 2025 | $12 billion |",
		["- Capital expenditure in 2025: $12 billion"],
	],
	[
		"bars without a ruler, where the rows are alike",
		"Metric | Q3 2025 | Q3 2024\nRevenue | $1.36B | $583M\nBacklog | $55.6B | $15B",
		[
			"- Revenue Q3 2025: $1.36B",
			"- Revenue Q3 2024: $583M",
			"- Backlog Q3 2025: $55.6B",
			"- Backlog Q3 2024: $15B",
		],
	],
	[
		"columns parted by spaces",
		"Metric Q3 2025 Q3 2024 Change\nRevenue $1.36 billion $583 million 133%\nNet loss $110M $359M (69)%",
		[
			"- Revenue Q3 2025: $1.36 billion",
			"- Revenue Q3 2024: $583 million",
			"- Net loss Q3 2025: $110M",
			"- Net loss Q3 2024: $359M",
		],
	],
];

describe("a table is told in lines", () => {
	it.each(tables)("%s", (_, table, told) => {
		expect(sentencesOf(`${lead}\n\n${table}`)).toEqual([lead, ...told]);
		const whole = `${lead}\n\n${table}\n\n${tail}`;
		expect(sentencesOf(whole)).toEqual([lead, ...told, tail]);
	});
});

it.each([
	"Shares of CoreWeave fell | Reuters",
	"Plans for 2025 2026\nRevenue may reach $1.36 billion",
	"Either $5 billion | or $6 billion | will be spent",
	"Markets | Companies | Tech\nThe stock fell 5% | on Monday | in New York",
])("no table: %s", (text) => {
	const lines = text.split("\n");
	expect(sentencesOf(`${lead}\n${text}\n${lead}`).join("\n")).toContain(
		lines.at(-1),
	);
});

it("quotes cells as they stand", () => {
	const text = `${lead}\n\n| Metric | Q3 2025 | Q3 2024 |\n|---|---|---|\n| Revenue | $1.36B | $583M |`;
	const { claims } = extract({ text, published }, lexicon);
	expect(
		claims.map(({ kind, value, when, quote }) => [
			kind,
			value?.low,
			when?.from,
			quote,
		]),
	).toEqual([
		["revenue", 1.36e9, "2025-07-01", "Revenue | $1.36B"],
		["revenue", 583e6, "2024-07-01", "$583M"],
	]);
	for (const { quote, start, end } of claims)
		expect(text.slice(start, end)).toBe(quote);
});

it("reads the cells of a page's table", () => {
	const cells = (row: readonly string[], name: string) =>
		`<tr>${row.map((cell) => `<${name}>${cell}</${name}>`).join("")}</tr>`;
	const text = `<p>${lead}</p><table>${cells(["Metric", "Q3 2025", "Q3 2024"], "th")}${cells(["Revenue", "$1.36B", "$583M"], "td")}</table><p>${tail}</p>`;
	const { claims } = extract({ text, published, format: "html" }, lexicon);
	expect(claims.map(({ value, when }) => [value?.low, when?.from])).toEqual([
		[1.36e9, "2025-07-01"],
		[583e6, "2024-07-01"],
	]);
});
