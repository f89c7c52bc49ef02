import { corpus } from "../corpus.ts";
import { dollars, move, paid, sold } from "../fact.ts";

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
