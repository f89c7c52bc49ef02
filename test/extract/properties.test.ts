import fc from "fast-check";
import { expect, test } from "vitest";
import { explain, extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);
const published = "2025-09-23";

/** Pieces that rules feed on, so that random texts come near to claims. */
const pieces = fc.constantFrom(
	"Nvidia",
	"OpenAI",
	"英伟达",
	"甲骨文",
	" will invest ",
	" in ",
	"投资",
	"与",
	"签署",
	"合同",
	"$100 billion",
	"1000亿美元",
	"10 gigawatts",
	"10吉瓦",
	"3.9%",
	"上涨",
	" rose ",
	"周一",
	"in the second half of 2026",
	"，",
	"。",
	". ",
	", ",
	" and ",
	"、",
	"(",
	")",
	"😀",
	"\u200b",
	"\n",
	"&amp;",
	"<br/>",
);

const texts = fc.oneof(
	fc.string({ unit: "binary", maxLength: 400 }),
	fc.string({ unit: "grapheme", maxLength: 400 }),
	fc
		.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 6 })), {
			maxLength: 60,
		})
		.map((parts) => parts.join("")),
);

test("any text: quotes are verbatim and in the order of their offsets", () => {
	fc.assert(
		fc.property(texts, fc.boolean(), (text, isHtml) => {
			const article = {
				text,
				published,
				...(isHtml ? { format: "html" as const } : {}),
			};
			const { claims } = extract(article, lexicon);
			let last = 0;
			for (const { quote, start, end, subject, object } of claims) {
				expect(text.slice(start, end)).toBe(quote);
				expect(quote).not.toBe("");
				expect(subject).not.toBe(object);
				expect(start).toBeGreaterThanOrEqual(last);
				last = start;
			}
		}),
		{ numRuns: 400 },
	);
});

test("offsets count from the title's first letter", () => {
	const title = "Nvidia and OpenAI";
	const text = "Nvidia will invest $5 billion in Intel.";
	const { claims } = extract({ title, text, published }, lexicon);
	expect(claims.length).toBe(1);
	for (const { quote, start, end } of claims)
		expect(`${title}\n\n${text}`.slice(start, end)).toBe(quote);
});

test("a thousand claims are enough for any article", () => {
	const text = Array.from(
		{ length: 3000 },
		(_, at) => `Nvidia will invest $${at + 2}.5 billion in OpenAI.`,
	).join(" ");
	const { claims } = extract({ text, published }, lexicon);
	expect(claims.length).toBeLessThan(1100);
});

test("what is read in no language makes no claim", () => {
	const { lang, claims } = extract(
		{
			text: "Nvidia investira jusqu'à 100 milliards de dollars dans OpenAI, selon les deux sociétés.",
			published,
		},
		lexicon,
	);
	expect({ lang, claims }).toEqual({ lang: null, claims: [] });
});

test("an explanation tells what was seen and which reader fired", () => {
	const text = "Nvidia will invest up to $100 billion in OpenAI.";
	const { main, mentions, lines, fired } = explain(
		{ text, published },
		lexicon,
	);
	expect(main).toEqual(["NVIDIA", "OpenAI"]);
	expect(mentions.map(({ quote }) => quote)).toEqual([
		"Nvidia",
		"up to $100 billion",
		"OpenAI",
	]);
	expect(lines.map(({ symbols }) => symbols)).toEqual(["N _ invest M into N"]);
	expect(fired.map(({ rule }) => rule)).toEqual(["en/investment/invests-in"]);
});
