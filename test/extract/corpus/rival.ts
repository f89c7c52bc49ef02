import { corpus } from "../corpus.ts";
import { move } from "../fact.ts";

/** A rival's move beside that of whom the text is about. */

corpus(move("NVIDIA", 7.4, "session"), {
	zh: [
		"英伟达股价上涨7.4%，同行德尔塔福吉则下跌3.6%。",
		"英偉達股價上漲7.4%，對手德爾塔福吉跌3.6%。",
		"英伟达股价上涨7.4%。竞争对手下跌3.6%。",
	],
});
corpus([move("NVIDIA", 7.4, "session"), move("德尔塔福吉", -3.6, "session")], {
	zh: [
		"英伟达股价上涨7.4%。竞争对手德尔塔福吉下跌3.6%。",
		"英伟达股价上涨7.4%，竞争对手德尔塔福吉下跌3.6%。",
	],
});
corpus([move("NVIDIA", 7.4, "session"), move("Deltaforge", -3.6, "session")], {
	en: [
		"Nvidia shares rose 7.4%, while rival Deltaforge fell 3.6%.",
		"Nvidia shares rose 7.4%. Shares of peer Deltaforge slipped 3.6%.",
	],
});
corpus([move("NVIDIA", 7.4, "session"), move("AMD", -3.6, "session")], {
	en: ["Nvidia shares rose 7.4%, while rival AMD fell 3.6%."],
	zh: ["英伟达股价上涨7.4%。其竞争对手AMD下跌3.6%。"],
});
