/** How Chinese tells what money is put into; simplified. */

/** Before a place: no place, but a time, a round or a deal. */
const noPlace =
	"(?!未来|今后|接下来|过去|[今明去后前本该此其这同首第]|\\d|[一二三四五六七八九十]+[年月])";
const give = "(?:投资|投入|投下|投放|投|斥资|豪掷|狂砸|砸下|砸)";

/** Before the sum: 在威斯康辛州再投. The place may be of any name. */
export const placeAhead = new RegExp(
	`在${noPlace}([^,，。;；:：、]{2,24}?)(?:再|共|将|累计|合计|计划|拟|已|还)?${give}(?:约|近|逾|超过|至少|最多|最高|高达|多达)?$`,
);

/** No place: what happens at a time, in a round or under a deal. */
export const occasion =
	/[年月日季]|轮|融资|交易|协议|合作|[后前时中下上]$|之际|同时|期间/;
