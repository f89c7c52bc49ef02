import { corpus, exactly, nothing } from "../corpus.ts";
import { move } from "../fact.ts";
import { monday, on } from "../time.ts";

/** Moves told against another price, at a price, on another exchange, or after a day of another move. */

const tuesday = on("2025-09-23");
const friday = on("2025-09-19");

corpus(move("Apple", 4, "session", monday), {
	en: [
		"Apple rose to $210 on Monday, 4% above Friday's close.",
		"Apple rose to $210 on Monday, 4% above the previous close.",
		"Apple traded at $210 on Monday, 4% above Friday's $201.90.",
	],
});
corpus(move("Intel", -3), {
	en: [
		"Intel traded 3% below the previous close.",
		"Intel shares traded at $29, 3% below their last close.",
	],
});
corpus(move("AMD", -6, "close", tuesday), {
	en: ["AMD closed Tuesday at $150, 6% below Monday's close."],
});
nothing([
	"IBM pays $31 a share for Confluent, 34% above Friday's close.",
	"Revenue came in 3% below the prior quarter's.",
	"AMD shares could climb 8% above Friday's close, analysts say.",
	"Citi set a target of $250 on AMD, 12% above Friday's close.",
	"Citi's $250 target for AMD is 12% above the last close.",
	"AMD could rise to $180, 8% above Friday's close.",
	"AMD may trade 8% above Friday's close by June.",
	"SoftBank offered to buy Ampere at 30% above its last closing price.",
	"SoftBank's bid for Ampere is 30% above its last close.",
	"SoftBank is paying $31 a share for Ampere, 30% above Friday's close.",
	"Oracle priced the new shares at $140, 4% below Friday's close.",
	"CoreWeave's notes convert at $150, 25% above Friday's close.",
]);
corpus(move("Intel", -3), {
	en: [
		"Intel, which may cut jobs, traded 3% below the previous close.",
		"Intel sold off to $29, 3% below its last close.",
		"The price target cut sent Intel to $29, 3% below the previous close.",
	],
});

// The price at the day's height, and how far the share had moved by then.
corpus(move("NVIDIA", 5, "high", monday), {
	en: [
		"Nvidia touched $188 on Monday, up 5%, before closing at $180.",
		"Nvidia hit an intraday high of $188 on Monday, up 5%.",
		"Nvidia peaked at $188 on Monday, 5% higher.",
		"Nvidia jumped by up to 5% in early trading on Monday.",
	],
});
corpus(move("NVIDIA", -6, "low", tuesday), {
	en: ["Nvidia hit a session low of $150 on Tuesday, down 6%."],
});
corpus(move("NVIDIA", -6, "close", tuesday), {
	en: ["Nvidia closed Tuesday at $150, down 6%."],
});
corpus([move("Nokia", 21), move("Nokia", 26, "high")], {
	en: [
		"Nokia jumped 21%, after an initial spike of 26%.",
		"Nokia jumped 21%, after an earlier surge of 26%.",
	],
});

// "Off" behind a name.
corpus([move("Google", 2), move("AMD", -3), move("Intel", -1)], {
	en: ["Alphabet was up 2% and AMD off 3%, Intel off 1%."],
});
nothing(["Oracle got 10% off its list price."]);

// Before the bell in New York there are prices elsewhere.
corpus([move("AMD", 2, "premarket"), move("Samsung", -3)], {
	en: [
		"In premarket trading AMD rose 2%; Samsung lost 3% in Seoul.",
		"In premarket trading AMD rose 2%; in Seoul Samsung lost 3%.",
	],
});
corpus([move("AMD", 2, "premarket"), move("Dell", -3, "premarket")], {
	en: ["In premarket trading AMD rose 2%; Dell lost 3%."],
});

// A day that owns a move is that of no other.
corpus(
	[move("Intel", -5, "session", friday), move("Intel", 3, "session", monday)],
	{
		en: [
			"After Friday's 5% slide, Intel rose 3% on Monday.",
			"Following Friday's 5% drop, Intel gained 3% on Monday.",
		],
	},
);
corpus(move("Qualcomm", 4), {
	en: [
		"The offer is a premium of 96% to the March 31 close. Qualcomm stock jumped 4%.",
	],
});

// Of a month that is over no day is told.
corpus(move("NVIDIA", 23), {
	en: [
		"Nvidia's shareholders meet on Monday. When talks resumed this June its stock soared 23% in a single session.",
	],
});
corpus(
	[
		{
			...{
				kind: "acquisition" as const,
				subject: "SoftBank",
				object: "Ampere",
			},
			value: exactly(4e9, "USD"),
		},
		move("Ampere", 10),
	],
	{
		en: [
			"SoftBank agreed to acquire Ampere for $4 billion. The target's shares jumped 10%.",
		],
	},
);

// "And it" before a measure, of either of two: one owner.
corpus(move("Apple", -4, "session", monday), {
	en: [
		"Microsoft leads Apple, and it fell 4% on Monday.",
		"Microsoft overtook Apple, and it has now lost 4% on Monday.",
	],
});
corpus(move("Microsoft", -4, "session", monday), {
	en: ["Microsoft shipped a phone, and it fell 4% on Monday."],
});
corpus(
	{
		...{
			kind: "users" as const,
			subject: "OpenAI",
			qualifier: "weekly" as const,
		},
		value: exactly(8e8, "count"),
	},
	{
		en: [
			"SoftBank led the round for OpenAI, and it now has 800 million weekly users.",
			"SoftBank led the round for OpenAI, and it serves 800 million weekly users.",
		],
	},
);
corpus(
	{
		...{ kind: "investment" as const, subject: "Amazon", object: "OpenAI" },
		value: exactly(1e10, "USD"),
	},
	{
		en: ["Amazon backs Anthropic, and it has invested $10 billion in OpenAI."],
	},
);
