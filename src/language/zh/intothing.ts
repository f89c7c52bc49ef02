/** How Chinese tells what money is put into; simplified. */

/** Before a place: no place, but a time, a round or a deal; 在该地 tells one again. */
const noPlace =
	"(?!未来|今后|接下来|过去|[今明去后前同首第]|[本该此其这](?![地国州市县省园厂区岛镇])|\\d|[一二三四五六七八九十]+[年月])";
const give = "(?:投资|投入|投下|投放|投|斥资|豪掷|狂砸|砸下|砸)";

/** Before the sum: 在威斯康辛州再投. The place may be of any name. */
export const placeAhead = new RegExp(
	`在${noPlace}((?:[^,，。;；:：、]{2,12}、){0,3}[^,，。;；:：、]{2,24}?)(?:各|分别|再|共|将|累计|合计|计划|拟|已|还)?${give}(?:约|近|逾|超过|至少|最多|最高|高达|多达)?$`,
);

/** No place: what happens at a time, in a round or under a deal. */
export const occasion =
	/[年月日季]|轮|融资|交易|协议|合作|[后前时中下上]$|之际|同时|期间/;

const building =
	"(?:兴建|建设|建造|建立|建置|新建|扩建|改建|改造|翻修|翻新|打造|盖|设立|设置|升级|动工|动土|破土|开工|启建)";
const site =
	"(?:数据中心|资料中心|园区|厂房?|产线|机房|基地|设施|超算|集群|超级计算机|超级电脑|运算中心|算力中心|研发中心|据点|总部|管网|电网)";

/** Around the sum: 砸30亿美元翻修工厂, 斥资100亿美元的园区, what it builds. */
const builtAround = new RegExp(
	`${building}[^,，。;；]{0,24}?${site}|(?:把|将)[^,，。;；]{1,16}${site}[^,，。;；]{0,4}(?:改|变|扩)|在[^,，。;；]{1,12}(?:设|建|盖)[^,，。;；]{0,6}${site}`,
);
const siteAhead = new RegExp(
	`${site}(?:项目|计划|案|一期|首期)?(?:总|再|预计|将|计划|累计){0,2}(?:投资|投入|斥资|耗资|砸)(?:达|额|约|逾|超过|最高|高达){0,2}$`,
);
const siteBehind = new RegExp(`^的?(?:AI)?[^,，。;；\\d]{0,8}?${site}`);

/** Shares, a round, or another's company, of whatever is built. */
const ofShares =
	/股|融资|募资|估值|轮|注资|增资|入资|支持|押注|力挺|参与|新创|初创|合资/;

/** Before the sum: 两年投资, 未来四年投资, so long as nobody pays for shares. */
const yearsAhead =
	/(?:未来|今后|接下来)?(?:数|[\d一二两三四五六七八九十]{1,3})(?:[到至-][\d一二三四五六七八九十]{1,3})?年(?:内|间)?(?:将|拟|再|共|计划)?(?:投资|投入|斥资|砸下|砸)(?:约|近|逾|超过|至少|最多|最高|高达|多达)?$/;

/** Behind the sum: 用于印度, 进军印度, 添2.4吉瓦. */
const usedBehind =
	/^(?:[(（][^)）]{0,24}[)）])?(?:将|会|预计)?(?:(?:用于|用在|投向|投往|砸向|进军|进|落脚|落户|布局|深耕)(?!收购|入股|认购|回购|参股|并购|偿还|场|度|入|行|一步)|[,，、 ]?(?:添|增|再增|新增)[^,，。;；]{0,8}(?:[GM]W|[吉兆]瓦|瓩))/;

/** A sum that builds something, goes to a place or is spent over years: the words before it, behind it, and of its own and the next clause. */
export const isOutlay = (
	before: string,
	behind: string,
	around: string,
): boolean =>
	!ofShares.test(around) &&
	(builtAround.test(around) ||
		siteAhead.test(before) ||
		siteBehind.test(behind) ||
		yearsAhead.test(before) ||
		usedBehind.test(behind));
