import { corpus } from "../corpus.ts";
import { bought, dollars, move, ordered, paid, sold } from "../fact.ts";

/** A description that no known company fits means the one that no table knows. */

// What is said of the best known is said of another, where the text does not tell of it, or only later.
corpus([move("Tarnwick", -12), sold("Tarnwick", 0.25)], {
	en: [
		"Tarnwick fell 12%. The chipmaker reported revenue of $250 million.",
		"Tarnwick fell 12%. The AI chip designer had revenue of $250 million.",
		"Tarnwick fell 12%. The search giant had revenue of $250 million.",
	],
});
corpus([move("Tarnwick", -12), sold("Tarnwick", 0.25), move("NVIDIA", 2)], {
	en: [
		"Tarnwick fell 12%. The chipmaker reported revenue of $250 million. Nvidia rose 2%.",
	],
});
corpus([move("鹤鸣半导体", -12), sold("鹤鸣半导体", 0.25)], {
	zh: [
		"鹤鸣半导体下跌12%。这家芯片大厂营收为2.5亿美元。",
		"鹤鸣半导体下跌12%。该芯片制造商营收为2.5亿美元。",
	],
});
corpus([move("鶴鳴半導體", -12), sold("鶴鳴半導體", 0.25)], {
	zh: ["鶴鳴半導體下跌12%。這家晶片廠商營收為2.5億美元。"],
});
// Where it is told of, it is meant.
corpus([paid("NVIDIA", "Tarnwick", dollars(2)), sold("NVIDIA", 0.25)], {
	en: [
		"Nvidia has put $2 billion into Tarnwick. The chipmaker had revenue of $250 million.",
	],
});
corpus([paid("NVIDIA", "鹤鸣半导体", dollars(2)), sold("NVIDIA", 0.25)], {
	zh: ["英伟达将向鹤鸣半导体投资20亿美元。这家芯片巨头营收为2.5亿美元。"],
});

// A business or a home that is not the known one's.
corpus([bought("Google", "Larkhill", 2), sold("Larkhill", 0.25)], {
	en: [
		"Google is buying Larkhill for $2 billion. The software-testing start-up had revenue of $250 million.",
		"Google is buying Larkhill for $2 billion. The drone maker had revenue of $250 million.",
		"Google is buying Larkhill for $2 billion. The Dresden company had revenue of $250 million.",
		"Google is buying Larkhill for $2 billion. The Estonian company had revenue of $250 million.",
		"Google is buying Larkhill for $2 billion. The Lisbon-based firm had revenue of $250 million.",
	],
});
corpus([bought("Google", "Larkhill", 2), sold("Google", 0.25)], {
	en: [
		"Google is buying Larkhill for $2 billion. The search giant had revenue of $250 million.",
		"Google is buying Larkhill for $2 billion. The American company had revenue of $250 million.",
		"Google is buying Larkhill for $2 billion. The Android maker had revenue of $250 million.",
		"Google is buying Larkhill for $2 billion. The parent company had revenue of $250 million.",
	],
});
corpus([ordered("Microsoft", "云岚智算", 2), sold("云岚智算", 0.25)], {
	zh: [
		"微软将向云岚智算采购20亿美元的算力。这家算力服务商营收为2.5亿美元。",
		"微软将向云岚智算采购20亿美元的算力。这家汽车厂商营收为2.5亿美元。",
	],
});
corpus([ordered("Microsoft", "云岚智算", 2), sold("Microsoft", 0.25)], {
	zh: ["微软将向云岚智算采购20亿美元的算力。这家软件巨头营收为2.5亿美元。"],
});
corpus([ordered("Microsoft", "Larkhill", 2), sold("Larkhill", 0.25)], {
	en: [
		"Microsoft has ordered $2 billion of cloud computing from Larkhill. The Narva company had revenue of $250 million.",
		"Microsoft has ordered $2 billion of cloud computing from Larkhill. The Danish cloud firm had revenue of $250 million.",
	],
});
// One that is known, but not for a trade that a table holds.
corpus(
	[paid("Bloom Energy", "Larkhill", dollars(2)), sold("Bloom Energy", 0.25)],
	{
		en: [
			"Bloom Energy has put $2 billion into Larkhill. The fuel-cell maker had revenue of $250 million.",
		],
	},
);
// As the one to whom something is done.
corpus(
	[
		paid("NVIDIA", "Larkhill", dollars(2)),
		{ kind: "valuation", subject: "Larkhill", value: dollars(9) },
	],
	{
		en: [
			"Nvidia has put $2 billion into Larkhill. Investors valued the drone maker at $9 billion.",
		],
	},
);
corpus([ordered("Microsoft", "Larkhill", 2)], {
	en: [
		"Microsoft has agreed to buy cloud capacity from Larkhill. It will pay the Estonian operator $2 billion.",
	],
});
// Says more of a name, or who has told it.
corpus(
	{ kind: "funding-round", subject: "Larkhill", value: dollars(2) },
	{
		en: [
			"Larkhill, the speech-model developer, has raised $2 billion.",
			"Larkhill has raised $2 billion, the Berlin start-up said.",
			"Larkhill has raised $2 billion. The law firm had no comment.",
		],
	},
);
// Amazon is one.
corpus(
	[
		bought("Amazon", "Larkhill", 2),
		{
			kind: "spending",
			subject: "Amazon",
			value: dollars(0.25),
		},
	],
	{
		en: [
			"Larkhill has a buyer: Amazon is buying Larkhill for $2 billion. The retailer will spend $250 million on robots.",
		],
	},
);
