import { expect, test } from "vitest";
import type { Evidence } from "../../src/ledger/statement.ts";
import { contextOf, wordContext } from "../../src/view/content/context.ts";
import type { KeptArticle } from "../../src/view/model.ts";

const articleOf = (text: string, title = "A plan"): KeptArticle => ({
	...{ id: "a", title, text, claims: [] },
});

const quoteOf = (article: KeptArticle, quote: string): Evidence => {
	const whole = `${article.title}\n\n${article.text}`;
	const start = whole.indexOf(quote);
	return {
		...{ article: "a", outlet: "example.com", url: null, title: "A plan" },
		...{ published: "2025-09-22T00:00:00Z", quote, rule: "r", story: "s" },
		...{ start, end: start + quote.length },
	};
};

const long = `${"word ".repeat(60)}before the deal, after it ${"more ".repeat(60)}`;

test.each([
	[
		"a sentence among others",
		"The first one. Nvidia will invest $5 billion in Intel. The last one.",
		"$5 billion",
		"Nvidia will invest ‹$5 billion› in Intel.",
	],
	[
		"Chinese",
		"第一句。英伟达称，两家将投入1,000亿美元，分期到位。第三句。",
		"1,000亿美元",
		"英伟达称，两家将投入‹1,000亿美元›，分期到位。",
	],
	["a headline", "Text.", "plan", "A ‹plan›"],
	["a whole sentence", "It is off. So they say.", "It is off.", "‹It is off.›"],
	[
		"quotation marks of the article's own",
		'OpenAI was "never a commitment", he said.',
		'OpenAI was "never a commitment"',
		'‹OpenAI was "never a commitment"›, he said.',
	],
	[
		"another paragraph is not its sentence",
		"No full stop here\nThe deal is signed\nNor here",
		"signed",
		"The deal is ‹signed›",
	],
	[
		"a long one, cut between words",
		long,
		"the deal",
		/^…word (word )+before ‹the deal›, after it (more )+.*…$/,
	],
])("%s", (_, text, quote, shown) => {
	const article = articleOf(text);
	const context = contextOf(quoteOf(article, quote), article);
	const line = wordContext(context).text;
	if (typeof shown === "string") expect(line).toBe(shown);
	else expect(line).toMatch(shown);
});

test("where the article is not at hand, or has changed, the quote stands alone", () => {
	const article = articleOf("It will put $5 billion into it.");
	const quote = quoteOf(article, "$5 billion");
	const alone = { before: "", quote: "$5 billion", after: "" };
	expect(contextOf(quote, undefined)).toEqual(alone);
	expect(contextOf(quote, null)).toEqual(alone);
	expect(contextOf(quote, articleOf("It will not."))).toEqual(alone);
});
