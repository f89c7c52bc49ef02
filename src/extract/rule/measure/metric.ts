import { chineseMetric } from "./metricchinese.ts";
import { englishMetric } from "./metricenglish.ts";

/** Figures that belong to one company: the worth of one not listed, sales, earnings, spending. */
export const metric = { en: englishMetric, zh: chineseMetric };
