/** What Chinese says beside a power that plants make or machines store: no systems that somebody will run; simplified. */

/** Behind the figure: 150兆瓦Megapack, 300兆瓦的储能电池, 6吉瓦核电; not 光伏供电的园区. */
export const generatedBehind =
	/^(?:的)?[^,，。;；、\d]{0,6}?(?:Megapack|储能|电池|燃气轮机|燃气机组|柴油|发电机|燃料电池|备用电源|光伏电站|太阳能电站|风电场|风电项目|核电站|核电机组|核反应堆|发电厂|电厂)(?!供电|驱动)|^的?(?:核电|核能|太阳能|光伏|风电|风力|水电|地热|绿电|燃气|天然气)(?![^,，。;；、]{0,4}(?:供电|驱动|园区|中心|机房))/i;

const plant =
	"(?:电厂|电站|风电场|风场|太阳能场|光伏场|燃气轮机|发电机组?|反应[炉堆])";
const grown = "(?:约|近|达|为|共|逾|超过|合计)";

/** Before the figure: LNG电厂供电,装机1.2吉瓦, 新购电力6.2吉瓦. */
export const generatedAhead = new RegExp(
	`(?:${plant}(?:供电|发电)?[,，]?(?:总|发电|装置)?(?:装机(?:容量)?|装置容量|容量|功率)|购电力?|[购买签](?:下|入|买)?(?:绿电|核电))${grown}{0,2}$`,
);
