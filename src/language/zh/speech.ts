import type { Speech } from "../speech.ts";

const verbs =
	"(?:说|称|表示|指出|透露|披露|报道|报导|认为|坦言|强调|证实|宣布|补充|写道|估算|估计|测算|预测|回应|直言|爆料|公布|确认|引述|援引|否认|驳斥)";

/** What newspapers and agencies are called by; with the words that may stand before their names. */
const paper =
	"(?:日报|时报|晚报|早报|邮报|商报|证券报|先驱报|经济报道|新闻网?|通讯社|周刊|杂志|电视台|广播公司|中文网)";
const unquoted = `(?<who>[\\u4e00-\\u9fff]{1,8}?${paper})`;

/** Simplified script, as scrubbed text has it. */
export const speech: Speech = {
	verbs,
	reach: "[^,。;]{0,24}?",
	companyReach: "[^,。;的]{0,10}?",
	before: "(?:据|根据|按照|援引|引述)(?:了)?[^,。;]{0,8}?",
	press: `《(?<who>[^《》]{2,14})》(?=[^,。;]{0,12}?${verbs})|(?<=据|根据|按照|援引|引述)${unquoted}(?=[^,。;]{0,12}?${verbs}|,)|(?<=^|[,。;:])(?!据|根据|按照|援引|引述|而|但|另)${unquoted}(?=${verbs})`,
	person: `(?:CEO|CFO|CTO|COO|首席\\S{1,4}官|执行长|财务长|董事长|创始人|总裁|总经理|分析师|发言人|创办人)(?!随后|周|在|近日|同日|${verbs})(?<who>[\\u4e00-\\u9fff]{2,4}?)(?=(?:周|在|于|也|还|则|曾|向|对|随后|同日|近日|此前|日前|今|昨|上|\\d|${verbs})[^,。;]{0,14}?${verbs}|${verbs})`,
	again:
		"(?:报道|报导|该报|该媒体|文章)(?:还|并|又|同时|进一步)?(?:称|说|指|指出|援引|提到|认为)",
};

/** Before a name: it is told about. Pattern source. */
export const governing = "[对与和向]";
