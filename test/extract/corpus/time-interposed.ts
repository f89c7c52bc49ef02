import { corpus, exactly } from "../corpus.ts";

/** A span of time set between commas behind the sum that is spent in it. */

const spent = { kind: "spending", value: exactly(1e10, "USD") } as const;

corpus(
	{ ...spent, subject: "Microsoft", when: { from: "2026-01-01" } },
	{
		en: [
			"Microsoft will invest $10 billion, starting in 2026, in a data centre at Sines.",
			"Microsoft said it will spend $10 billion, beginning in 2026, on data centers.",
			"Microsoft plans to spend $10 billion, from 2026, on AI infrastructure in Korea.",
		],
	},
);
corpus(
	{ ...spent, subject: "Google", when: { to: "2028-12-31" } },
	{
		en: [
			"Google will invest $10 billion, by 2028, in Virginia data centers.",
			"Google will spend $10 billion, through 2028, on data centers.",
		],
	},
);
corpus(
	{
		...spent,
		subject: "Amazon",
		when: { from: "2026-01-01", to: "2030-12-31" },
	},
	{
		en: [
			"Amazon plans to spend $10 billion, from 2026 to 2030, on AI infrastructure in Korea.",
		],
	},
);
corpus(
	{ ...spent, subject: "Google" },
	{
		en: [
			"Google, founded in 1998, will invest $10 billion in Virginia data centers.",
			"Google will invest $10 billion, over five years, in Virginia data centers.",
		],
	},
);
