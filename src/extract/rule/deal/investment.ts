import { completed } from "./completed.ts";
import { chineseInvestment } from "./investmentchinese.ts";
import { englishInvestment } from "./investmentenglish.ts";

/** Who puts how much into whom. */
export const investment = {
	en: englishInvestment,
	zh: [...chineseInvestment, ...completed],
};
