import { corpus, exactly, nothing } from "../corpus.ts";

const sold = (billions: number) =>
	({
		kind: "revenue",
		subject: "Meta",
		value: exactly(billions * 1e9, "USD"),
	}) as const;

/** What a company's divisions sold, in the wake of its own sales. */
corpus([sold(59.9), sold(58.1)], {
	en: [
		"Meta had revenue of $59.9 billion. The ad business alone brought in $58.1 billion.",
		"Meta had revenue of $59.9 billion. Its core advertising business took in $58.1 billion.",
		"Meta had revenue of $59.9 billion. Advertising jumped 24 percent to $58.1 billion.",
		"Meta had revenue of $59.9 billion, while advertising accounted for $58.1 billion.",
		"Meta had revenue of $59.9 billion. Online marketing tumbled 15% to $58.1 billion.",
	],
});
corpus(sold(59.9), {
	en: [
		"Meta had revenue of $59.9 billion. The ad market alone is worth $58.1 billion.",
		"Meta had revenue of $59.9 billion. Advertising costs took $58.1 billion.",
	],
});

nothing(["The ad business alone brought in $58.1 billion."]);
