import { scaleOf } from "./table.ts";
import { weigherOf } from "./weigh.ts";
import weights from "./weights.json" with { type: "json" };

/** Weighs as learned from the labelled articles. */
export const weigh = weigherOf(scaleOf(weights));
