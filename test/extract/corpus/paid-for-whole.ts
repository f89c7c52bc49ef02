import { corpus, type Fact, nothing } from "../corpus.ts";
import { bought, ordered } from "../fact.ts";

/** Companies that are paid for: to their owner, with or without their debt, or not at all. */

corpus(bought("Eaton", "Boyd Thermal", 9.5), {
	en: [
		"Eaton pays Goldman Sachs $9.5 billion for Boyd Thermal.",
		"Eaton is paying Goldman Sachs $9.5 billion for Boyd Thermal, a maker of cold plates.",
		"Eaton paid Goldman Sachs $9.5 billion for Boyd Thermal in 2025.",
		"Eaton gave $9.5 billion for Boyd Thermal.",
		"Eaton gives $9.5 billion in cash for Boyd Thermal, which makes cold plates.",
		"Eaton took control of Boyd Thermal for $9.5 billion last year.",
		"Eaton has taken control of Boyd Thermal for $9.5 billion.",
	],
});
corpus(ordered("Meta", "Google", 10), {
	en: [
		"Meta pays Google $10 billion for TPUs.",
		"Meta pays Google $10 billion for cloud capacity.",
	],
});
corpus(
	[
		bought("Constellation", "Calpine", 16.4),
		bought("Constellation", "Calpine", 26.6),
	],
	{
		en: [
			"Constellation agreed to buy Calpine for $16.4 billion, or $26.6 billion with debt.",
			"Constellation is buying Calpine for $16.4 billion, or $26.6 billion including assumed debt.",
			"Constellation agreed to buy Calpine for $16.4 billion; with debt the deal comes to $26.6 billion.",
			"Constellation agreed to buy Calpine for $16.4 billion. Including debt, the deal is worth $26.6 billion.",
		],
	},
);

const refused: Fact = {
	kind: "status",
	subject: "Onsemi",
	object: "Allegro",
	qualifier: "cancelled",
};
corpus([bought("Onsemi", "Allegro", 6.9), refused], {
	en: [
		"Allegro has turned down a takeover bid of $6.9 billion from Onsemi.",
		"Allegro rejected a buyout offer worth $6.9 billion from Onsemi.",
		"Allegro threw out Onsemi's $6.9 billion bid.",
		"Allegro's board has thrown out Onsemi's $6.9 billion takeover offer.",
		"Allegro knocked back a $6.9 billion takeover bid from Onsemi.",
	],
});
corpus(bought("Onsemi", "Allegro", 6.9), {
	en: ["Allegro may reject a takeover bid of $6.9 billion from Onsemi."],
});
nothing(["Judges threw out a $2 billion lawsuit from Onsemi against Allegro."]);
