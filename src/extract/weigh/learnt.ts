import count from "./learnt/count.json" with { type: "json" };
import direction from "./learnt/direction.json" with { type: "json" };
import money from "./learnt/money.json" with { type: "json" };
import parties from "./learnt/parties.json" with { type: "json" };
import percent from "./learnt/percent.json" with { type: "json" };
import power from "./learnt/power.json" with { type: "json" };
import times from "./learnt/times.json" with { type: "json" };
import window from "./learnt/window.json" with { type: "json" };
import { weightsOf } from "./weights.ts";

/** What the labelled articles have taught. */
export const learnt = weightsOf({
	meanings: { money, power, percent, count, window },
	direction,
	parties,
	times,
});
