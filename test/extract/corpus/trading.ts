import { about, atLeast, corpus, exactly, nothing } from "../corpus.ts";
import { marketCap, move } from "../fact.ts";
import { monday, thursday } from "../time.ts";

// What listed companies are worth, in brackets behind their names.
corpus([marketCap("Microsoft", 4000), marketCap("Apple", 3900)], {
	en: [
		"That put it ahead of Microsoft ($4 trillion) and Apple ($3.9 trillion).",
		"Only Microsoft ($4 trillion) and Apple ($3.9 trillion) are more valuable.",
		"Behind it come Microsoft ($4T) and Apple ($3.9T).",
		"To put that in context, it sits between Microsoft ($4 trillion) and Apple ($3.9 trillion).",
	],
	zh: ["排在其后的是微软（4万亿美元）和苹果（3.9万亿美元）。"],
});
corpus([marketCap("AMD", 380), marketCap("Intel", 190)], {
	en: [
		"AMD ($380 billion) and Intel ($190 billion) have a fraction of its market value.",
		"Among chip designers the most valuable after it are AMD ($380 billion) and Intel ($190 billion).",
	],
});
nothing([
	"The market of Japan ($7 trillion) is larger than that of India ($5 trillion).",
	"Readers ranked Microsoft (4.1 points) ahead of Apple (3.9 points).",
]);

const bought = (object: string, billions: number) => ({
	kind: "acquisition" as const,
	subject: "Meta",
	object,
	value: exactly(billions * 1e9, "USD"),
});

// What is a unit today was a company when it was bought.
corpus(bought("WhatsApp", 19), {
	en: [
		"Meta's largest deal so far is its $19 billion acquisition of WhatsApp.",
		"Meta bought WhatsApp for $19 billion in 2014.",
		"Meta paid $19 billion for WhatsApp in 2014.",
	],
});
corpus(bought("Instagram", 1), {
	en: ["Meta acquired Instagram for $1 billion."],
});

// A level that something went up to is no bound.
corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		value: exactly(2.9, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"CoreWeave's contracted power capacity went up to 2.9 gigawatts.",
			"At CoreWeave contracted power has gone up to 2.9 gigawatts.",
		],
	},
);

// Hours that hold for the bare moves of the next sentence.
corpus(
	[
		move("Oracle", 6.2, "premarket", monday),
		move("Microsoft", 0.4, "premarket", monday),
		move("Dell", -1.3, "premarket", monday),
	],
	{
		en: [
			"Oracle shares were up 6.2% premarket at last check Monday. Microsoft rose 0.4% while Dell lost 1.3%.",
			"Oracle was 6.2% higher in premarket trading on Monday. Microsoft gained 0.4% and Dell fell 1.3%.",
		],
	},
);
corpus([move("Oracle", 6.2, "after-hours"), move("Dell", 1.3, "session")], {
	en: [
		"Oracle rose 6.2% in after-hours trading. Dell gained 1.3% as investors took in its order book.",
	],
});

// Which day, and whose close.
corpus(move("Oracle", -2.5, "session", monday), {
	en: [
		"US benchmarks ended lower on Monday, with Oracle weighing on technology: the stock dropped 2.5%.",
		"On Monday (Tuesday in Sydney) Oracle fell 2.5%.",
	],
});
corpus(move("Cerebras", 68, "close", thursday), {
	en: [
		"Cerebras went public on Thursday. It priced its IPO at $185 a share late Wednesday, opened at $350 and closed the day at $311.07, up 68% from the offer price.",
	],
});
corpus(move("Oracle", 1, "close"), {
	en: [
		"Oracle shares closed at $130, up 1%, having reversed early losses and hit an intraday record.",
	],
});

// Whose move it is.
corpus(
	[
		move("Samsung", 4.7, "session"),
		{
			kind: "price-move",
			subject: "SK hynix",
			value: atLeast(10, "percent"),
			qualifier: "session",
		},
	],
	{
		en: [
			"Samsung, the crown jewel of the group, was up 4.7% in early trade and SK hynix more than 10%.",
		],
	},
);
corpus(move("Oracle", 3.2, "session"), {
	en: [
		"Oracle, lifted by the news, was recently ahead 3.2%.",
		"Oracle's shares climbed on the news, by 3.2% to $21.17.",
	],
});
corpus(
	{
		kind: "price-move",
		subject: "Oracle",
		value: about(3, "percent"),
		qualifier: "session",
	},
	{ en: ["Oracle shares climbed on the report, by about 3%."] },
);

// Growth, and moves of more than a session.
nothing([
	"The shares are 3.6% lower than when Oracle reported.",
	"Since Sept. 10, after its conference, Oracle stock has lost 26%.",
]);
