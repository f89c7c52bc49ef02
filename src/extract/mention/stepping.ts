import { perhapsHedged } from "../../language/approximately.ts";
import * as en from "../../language/en/bound.ts";
import * as zh from "../../language/zh/bound.ts";

const close = new RegExp(
	`(?:(?<![A-Za-z])${en.stepping}|${zh.stepping})${perhapsHedged}$`,
	"i",
);
/** 上调资本开支50亿美元至1150亿美元: what is changed stands between. */
const distant = new RegExp(
	`(?:${zh.stepping})[\\u4e00-\\u9fff]{2,8}${perhapsHedged}$`,
);
const longestLead = 28;

/** Steps are small beside what they lead to; a range's ends are near each other. */
const nearEnds = 1.6;
const farEnds = 4;

/**
 * Whether the words before `at` make the sum there a step to the one behind it, which is `ratio` times as large:
 * "rose $63 billion to $330 billion".
 */
export const endsInChange = (
	text: string,
	at: number,
	ratio: number,
): boolean => {
	if (ratio <= nearEnds) return false;
	const lead = text.slice(Math.max(0, at - longestLead), at);
	return close.test(lead) || (ratio > farEnds && distant.test(lead));
};
