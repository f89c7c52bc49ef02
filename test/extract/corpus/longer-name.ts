import { corpus, exactly } from "../corpus.ts";
import { move } from "../fact.ts";

/** Names of which a known company's is but the first word, and contracts to supply. */

const supply = (subject: string, object: string) => ({
	...{ kind: "purchase" as const, subject, object },
	value: exactly(1.6e10, "USD"),
});

corpus(supply("Corvane", "Lumen Harbor"), {
	en: [
		"Lumen Harbor said its contract to supply Corvane with computing power is worth $16 billion.",
		"Lumen Harbor contract with Corvane is worth $16 billion. Lumen Harbor said its contract to supply Corvane with computing power is worth $16 billion.",
	],
});

corpus(supply("Corvane", "Kestrel"), {
	en: [
		"Kestrel's contract to provide computing power to Corvane is valued at $16 billion.",
		"Kestrel signed a $16 billion contract to supply Corvane with capacity.",
		"Corvane's contract to buy computing power from Kestrel is worth $16 billion.",
	],
});

corpus(move("Lumen Harbor", 4, "session"), {
	en: ["Lumen Harbor's shares rose 4%."],
});
corpus(move("Lumen", 4, "session"), {
	en: ["Lumen said its shares rose 4%. Lumen Harbor is one of its sites."],
});
