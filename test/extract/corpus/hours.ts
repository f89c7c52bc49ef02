import { about, corpus, exactly, nothing } from "../corpus.ts";
import { marketCap, move } from "../fact.ts";
import { monday } from "../time.ts";

// Before the bell there is no other price: the hours hold for the next sentence too.
corpus(
	[move("NVIDIA", -3.2, "premarket"), move("Broadcom", 2.1, "premarket")],
	{
		en: [
			"Nvidia fell 3.2% in premarket trading. Broadcom gained 2.1% as investors weighed the report.",
			"Nvidia slid 3.2% before the bell. Broadcom shares rose 2.1% after its own forecast.",
		],
	},
);
corpus([move("CoreWeave", 4.5, "premarket"), move("Meta", 6.5, "premarket")], {
	en: [
		"Both companies' shares rose in pre-market hours. CoreWeave was up 4.5% and Meta 6.5%.",
		"CoreWeave and Meta shares climbed in premarket trading. CoreWeave was up 4.5% and Meta 6.5%, going by exchange data.",
	],
});
corpus([move("NVIDIA", -3.2, "premarket"), move("Broadcom", 2.1, "close")], {
	en: ["Nvidia fell 3.2% in premarket trading. Broadcom closed 2.1% higher."],
});

// The hours told behind the price that a move led to.
corpus([move("Oracle", 0.67, "close"), move("Oracle", -11.6, "after-hours")], {
	en: [
		"Having closed up 0.67% in the regular session, Oracle plunged 11.6% after earnings, to $197.26 in after-hours trading.",
		"Oracle closed up 0.67%, then fell 11.6%, to $197.26 in extended trading.",
	],
});

// What was so for a while only.
corpus(move("Nokia", 26, "high"), {
	en: [
		"Nokia shares initially spiked 26% when the news dropped.",
		"Shares of Nokia at first jumped 26%.",
		"Nokia's stock momentarily surged 26%.",
	],
});
corpus(move("Broadcom", 1.9, "session", monday), {
	en: [
		"Broadcom pared earlier losses and rose 1.9% on Monday.",
		"Broadcom erased earlier losses and gained 1.9% on Monday.",
	],
});

// A close told by its tone.
corpus(
	[
		{
			...move("Oracle", -11, "close", monday),
			value: { ...about(-11, "percent") },
		},
	],
	{
		en: [
			"Oracle plummeted on Monday, ending the session around 11% lighter.",
			"Oracle shares ended Monday's session around 11% softer.",
		],
	},
);

// Companies that no table knows, and whom an owner's word stands for.
corpus(move("Lasertec", 4.2, "session", monday), {
	en: ["Chip stocks were mixed on Monday. Lasertec jumped 4.2%."],
});
corpus([move("Microsoft", -2.1, "session"), move("Google", -4.2, "session")], {
	en: [
		"Microsoft and Google parent Alphabet fell 2.1% and 4.2%, respectively.",
	],
});
nothing([
	"Chip demand was mixed on Monday. Memory jumped 4.2%.",
	"The index was mixed on Monday. Semiconductors fell 4.2%.",
]);

// Of a company whose shares move, what it is valued at is its market value.
corpus([move("IREN", 9, "close", monday), marketCap("IREN", 16.5)], {
	en: [
		"IREN shares closed 9% higher on Monday. IREN is now valued at $16.5 billion.",
	],
});
corpus(marketCap("Google", 4000), {
	en: ["Alphabet later topped a $4 trillion valuation."],
});
corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(852e9, "USD") },
	{ en: ["OpenAI has reached an $852 billion valuation."] },
);
