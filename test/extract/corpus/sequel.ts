import { corpus, exactly, nothing, upTo } from "../corpus.ts";
import { paid } from "../fact.ts";

// Sums that are added to one told before, with a condition or a time behind them.
corpus(
	[
		paid("Google", "Anthropic", exactly(10e9, "USD")),
		paid("Google", "Anthropic", exactly(30e9, "USD")),
	],
	{
		en: [
			"Google invests $10 billion in Anthropic, and another $30 billion if the start-up meets its targets.",
			"Google puts $10 billion into Anthropic, with $30 billion more to follow.",
			"Google will invest $10 billion in Anthropic at first and a further $30 billion over time.",
			"Google is putting $10 billion into Anthropic and $30 billion later.",
		],
	},
);

corpus(
	[
		paid("Amazon", "Anthropic", exactly(5e9, "USD")),
		paid("Amazon", "Anthropic", upTo(20e9, "USD")),
	],
	{
		en: [
			"Amazon agreed to invest $5 billion in Anthropic now and up to $20 billion later.",
		],
	},
);

corpus(
	[10, 4].map((billions) => ({
		kind: "purchase",
		subject: "Microsoft",
		object: "Nscale",
		value: exactly(billions * 1e9, "USD"),
	})),
	{
		en: [
			"Microsoft will pay Nscale $10 billion for capacity, and an additional $4 billion once a second site opens.",
		],
	},
);

// A sum together is neither's own, in a headline that names the two without a joining word too.
nothing([
	"英伟达微软合共150亿美元入股Anthropic。",
	"輝達微軟合共150億美元入股Anthropic。",
]);

// Whose largest shareholder it is, the text goes on with.
corpus(
	{
		kind: "revenue",
		subject: "CoreWeave",
		value: exactly(1.36e9, "USD"),
	},
	{
		en: [
			"CoreWeave signed a new deal. Nvidia is its second-largest shareholder. Revenue came to $1.36 billion.",
		],
		zh: [
			"CoreWeave又签新约。英伟达是其第四大股东。公司营收13.6亿美元。",
			"CoreWeave又簽新約。輝達是其最大股東。公司營收13.6億美元。",
		],
	},
);
