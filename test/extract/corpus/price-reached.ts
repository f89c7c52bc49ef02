import { between, corpus, exactly } from "../corpus.ts";
import { move } from "../fact.ts";
import { monday } from "../time.ts";

/** A share's move and the price that it led to. */

corpus(move("Nscale", 12, "session", monday), {
	en: [
		"Nscale shares rose 12% to 41.50 in New York on Monday.",
		"On Monday Nscale climbed 12 per cent to 205.5 pence in London.",
		"Nscale gained 12 percent to 41.50 Australian dollars on Monday.",
		"Nscale jumped 12% to $41.50 on Monday.",
	],
});
corpus(
	{
		kind: "price-move",
		subject: "Nscale",
		qualifier: "session",
		value: between(3, 4, "percent"),
		when: monday,
	},
	{
		en: [
			"Nscale shares rose 3% to 4% on Monday.",
			"Nscale shares rose 3 to 4 percent on Monday.",
		],
	},
);
corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Nscale",
		value: exactly(9, "percent"),
	},
	{ en: ["Nvidia raised its stake in Nscale to 9%."] },
);
