import { corpus, exactly, type Fact, nothing, upTo } from "../corpus.ts";
import { quarterOf, yearOf } from "../time.ts";

/** Sums and steps with the time that is theirs, and none at which something was merely said. */

corpus(
	{
		kind: "purchase",
		subject: "Tesla",
		object: "Samsung",
		value: exactly(1.65e10, "USD"),
		when: { from: "2025-07-26", to: "2033-12-31" },
	},
	{
		en: [
			"Samsung won a $16.5 billion chip contract from Tesla. The agreement, which began on July 26, 2025, is set to run through December 31, 2033.",
			"Samsung won a $16.5 billion chip contract from Tesla. The deal started on July 26, 2025, and runs until December 31, 2033.",
		],
	},
);
corpus(
	{
		kind: "purchase",
		subject: "Tesla",
		object: "Samsung",
		value: exactly(1.65e10, "USD"),
		when: { to: "2033-12-31" },
	},
	{
		en: [
			"Samsung won a $16.5 billion chip contract from Tesla. The contract runs through 2033.",
		],
	},
);

const outlay: Fact = {
	kind: "spending",
	subject: "Google",
	value: exactly(1.5e10, "USD"),
};
corpus(
	{ ...outlay, when: { from: "2026-01-01", to: "2030-12-31" } },
	{
		en: [
			"Google will spend $15 billion over five years (2026–2030).",
			"Google plans to spend $15 billion within the next five years (2026 to 2030).",
		],
	},
);
corpus(outlay, {
	en: [
		"Google said on a call in July that it would spend $15 billion.",
		"In July Google said it would spend $15 billion.",
		"In March last year Google announced that it would spend $15 billion.",
	],
});

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		object: "Google",
		qualifier: "first-capacity",
		when: { from: "2027-01-01" },
	},
	{
		en: [
			"Meta is in talks to use Google's tensor processing units, or TPUs, in its data centers from 2027.",
			"Meta will gain access to Google's AI chips, starting in 2027.",
		],
	},
);

const first: Fact = {
	kind: "capacity",
	subject: "Stargate",
	value: exactly(0.2, "GW"),
	qualifier: "first",
};
const firstRuns: Fact = {
	kind: "milestone",
	subject: "Stargate",
	qualifier: "first-capacity",
	when: { to: "2026-12-31" },
};
corpus([first, firstRuns], {
	en: [
		"At Stargate work goes on on the first 200 megawatts, expected to be completed by 2026.",
		"The first 200 megawatts of Stargate are to be completed by the end of 2026.",
	],
});

corpus(
	{
		kind: "milestone",
		subject: "Nscale",
		qualifier: "first-capacity",
		when: quarterOf(2026, 4),
	},
	{
		en: [
			"The Loughton site of Nscale was meant to be operational in Q4 2026.",
			"Nscale's data center is due to come online in Q4 2026.",
		],
	},
);

/** A part of the company, no chip of its own. */
nothing([
	"SoftBank wants to combine it with Arm, its own chip design unit, to develop AI chips.",
	"Google moved its own chip division to Austin.",
]);

const plan: Fact = {
	kind: "spending",
	subject: "Meta",
	value: upTo(7.2e10, "USD"),
};
corpus(plan, {
	en: [
		"In April Meta outlined plans to spend up to $72 billion.",
		"Meta said in April that it would spend up to $72 billion.",
	],
});
corpus(
	{ ...plan, when: yearOf(2025) },
	{
		en: ["In April Meta outlined plans to spend up to $72 billion this year."],
	},
);
corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "CoreWeave",
		value: exactly(2.1e10, "USD"),
		when: { from: "2027-01-01", to: "2032-12-31" },
	},
	{
		en: [
			"Meta agreed to spend $21 billion with CoreWeave under a contract that starts in 2027 and runs through December 2032.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Tesla",
		object: "Samsung",
		value: exactly(1.65e10, "USD"),
		when: { to: "2033-12-31" },
	},
	{
		en: [
			"Samsung won a $16.5 billion chip contract from Tesla. The 8-year contract, running through 2033, was signed in July.",
		],
	},
);
corpus(
	{
		kind: "profit",
		subject: "SK hynix",
		value: exactly(7e10, "USD"),
		when: yearOf(2026),
	},
	{
		en: [
			"Analyst estimates of SK hynix's operating profit for 2026 rose to $70 billion in August.",
		],
	},
);
