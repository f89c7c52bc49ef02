const verbs =
	"出售|卖出|售出|卖掉|抛售|抛出|减持|清仓|出清|套现|脱手|变卖|处置";
const shares = "股份|股票|股权|持股|股";

const selling = new RegExp(
	`(?:${verbs})(?!给|予)(?:了|其|所持|持有|手中|手上|旗下|的|部分|全部|所有|剩余|价值[\\d.,万亿億美元港欧日]*)*$`,
);
const sold = new RegExp(
	`^(?:的|所有|全部|部分|剩余|约|逾|超|[\\d.,万萬亿億])*(?:${shares})`,
);

/** Between and behind two names, 出售所持英伟达股份, 减持英伟达321万股: one who held a part of another gives it away. */
export const sellsHolding = (between: string, behind: string): boolean =>
	selling.test(between) && sold.test(behind);
