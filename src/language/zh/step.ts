/** Pattern sources of the words that make an amount of power a step of a plan: 每完成1吉瓦, 每1GW. */
export const each = ["随着每", "每"];
export const per = ["/"];
export const stepVerbs = [
	"完成",
	"部署",
	"落地",
	"建成",
	"新增",
	"交付",
	"上线",
	"增加",
	"投产",
	"建设",
	"建",
	"投运",
	"达成",
	"达到",
	"安装",
	"实现",
	"推进",
];
export const stepCounters = "个|一个|一";

/** Words that make it the first part: 首个1吉瓦, 第一吉瓦. */
export const first = [
	"首个",
	"首批",
	"首期",
	"首座",
	"首套",
	"首",
	"第一个",
	"第一批",
	"第一期",
	"第一",
	"第1个",
];

/** One gigawatt, where no number stands before it. */
export const units = ["吉瓦", "千兆瓦", "百万瓩"];

/** Behind such a unit: energy, no power. */
export const hours = "时";

/** Between a step's word and its power. Pattern source. */
export const nearly = " ?约";
