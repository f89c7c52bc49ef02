import { corpus, nothing, upTo } from "../corpus.ts";

const supply = {
	kind: "capacity",
	subject: "OpenAI",
	object: "Cerebras",
	qualifier: "total",
	value: upTo(0.75, "GW"),
} as const;

// "The two" are those of whom the sentence before tells.
corpus(supply, {
	en: [
		"OpenAI buys from Cerebras. The two had announced up to 750 megawatts.",
		"OpenAI buys from Cerebras. In January the two had announced up to 750 megawatts.",
		"OpenAI buys from Cerebras. Earlier, the two had agreed on up to 750 megawatts.",
	],
});

nothing([
	"Nebius sold two tranches of notes. The two have brought $3 billion.",
	"Nebius and Nscale are rivals. The two had nothing to say.",
]);
