import { corpus, exactly, type Fact } from "../corpus.ts";
import { quarterOf, yearOf } from "../time.ts";

const secondQuarter = quarterOf(2025, 2);
const yearBefore = quarterOf(2024, 2);

const sales: Fact = {
	kind: "revenue",
	subject: "Meta",
	value: exactly(4.752e10, "USD"),
	when: secondQuarter,
};
const profit: Fact = {
	kind: "profit",
	subject: "Meta",
	value: exactly(1.834e10, "USD"),
	when: secondQuarter,
};
const estimate: Fact = { ...sales, value: exactly(4.48e10, "USD") };

corpus([sales, profit], {
	en: [
		"Meta turned in strong second-quarter results. Revenue was $47.52 billion. Net income came to $18.34 billion.",
		"Meta posted second-quarter earnings on Wednesday. It had revenue of $47.52 billion. Net profit was $18.34 billion.",
		"For the quarter ended June 30, Meta reported revenue of $47.52 billion. Net income was $18.34 billion.",
		"Meta's second quarter was strong: revenue of $47.52 billion. Net income was $18.34 billion.",
		"Meta's sales grew in the June quarter. Quarterly revenue was $47.52 billion. It made a profit of $18.34 billion for the quarter.",
		"Headline numbers of Meta (Q2, ended June 30)\n- Revenue: $47.52B\n- Net income: $18.34B",
	],
});

corpus([sales, profit], {
	en: [
		"Meta: financial snapshot, Q2 2025\n- Revenue: $47.52 billion\n- Net income: $18.34 billion",
		"Meta shares rose on second-quarter earnings. For the quarter ended in June:\n- Revenue: $47.52 billion\n- Net income: $18.34 billion",
	],
});

corpus([sales, estimate], {
	en: [
		"Meta's second-quarter revenue was $47.52 billion, against the $44.8 billion Wall Street was expecting.",
		"Meta's revenue rose to $47.52 billion in the second quarter, beating the $44.8 billion consensus estimate.",
		"Meta posted second-quarter revenue of $47.52 billion vs. $44.8 billion consensus.",
	],
});

// The time behind a former figure is not that of the figure before.
corpus(
	[profit, { ...profit, value: exactly(1.347e10, "USD"), when: yearBefore }],
	{
		en: [
			"Meta's second-quarter net profit rose to $18.34 billion from $13.47 billion in the same period last year.",
			"Meta's second-quarter net profit rose to $18.34 billion, up from $13.47 billion in the same quarter last year.",
		],
	},
);

corpus(
	[sales, { ...sales, value: exactly(3.907e10, "USD"), when: yearBefore }],
	{
		en: [
			"Meta turned in strong second-quarter results. Revenue was $47.52 billion, up from $39.07 billion a year before.",
		],
	},
);

corpus(
	[
		sales,
		estimate,
		{ ...sales, value: exactly(3.907e10, "USD"), when: yearBefore },
	],
	{
		en: [
			"For the quarter ended June 30, Meta reported revenue of $47.52 billion, above estimates of $44.8 billion and up from $39.07 billion in the same quarter of 2024.",
		],
	},
);

const { when: _, ...untimed } = sales;
corpus(untimed, {
	en: [
		"Meta turned in strong fiscal second-quarter results. Revenue was $47.52 billion.",
	],
});
const thisYear = yearOf(2025);
const outlay: Fact = {
	kind: "spending",
	subject: "Meta",
	value: exactly(7e10, "USD"),
	when: thisYear,
};
corpus([outlay, { ...outlay, value: exactly(6.6e10, "USD") }], {
	en: [
		"Meta raised its 2025 capital expenditure forecast to $70 billion, from prior guidance of $66 billion.",
		"Meta's capital expenditures this year should come to $70 billion, compared with an earlier outlook of $66 billion.",
		"Meta raised its capital expenditure outlook for 2025 to $70 billion, from $66 billion.",
		"Meta now guides 2025 capital expenditure to $70 billion, up from $66 billion before.",
	],
});

/** "A year earlier" behind a loss of its own clause. */
corpus(
	[
		{
			...profit,
			value: exactly(4e8, "USD"),
			when: yearOf(2024),
		},
		{
			...profit,
			value: exactly(-4.85e8, "USD"),
			when: yearOf(2023),
		},
	],
	{
		en: [
			"Meta had a net profit of $400 million in 2024, compared with a loss of $485 million a year earlier.",
		],
	},
);
