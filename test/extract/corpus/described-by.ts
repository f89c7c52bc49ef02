import { corpus, exactly } from "../corpus.ts";

/** Somebody told by those whom he supplies or rivals, none of whom takes part. */

corpus(
	{ kind: "spending", subject: "TSMC", value: exactly(2e10, "USD") },
	{
		en: [
			"TSMC spoke of demand. The supplier to Nvidia and Apple will spend $20 billion.",
			"TSMC spoke of demand. The chip supplier to Nvidia, Apple and AMD will spend $20 billion.",
			"TSMC spoke of demand. The rival of Samsung will spend $20 billion.",
		],
	},
);
// Without them the word stands for the other one.
corpus(
	{ kind: "spending", subject: "Samsung", value: exactly(2e10, "USD") },
	{
		en: [
			"TSMC and Samsung spoke of demand. TSMC will not spend more; its rival Samsung will spend $20 billion.",
		],
	},
);
