import type { HomeWords } from "../home.ts";

/** How Chinese says where a company is; simplified. */
export const homeWords: HomeWords = {
	Finland: ["芬兰"],
	Sweden: ["瑞典"],
	Norway: ["挪威"],
	Netherlands: ["荷兰"],
	Britain: ["英国"],
	France: ["法国"],
	Germany: ["德国"],
	Israel: ["以色列"],
	Canada: ["加拿大"],
	Japan: ["日本"],
	Korea: ["韩国", "南韩"],
	Taiwan: ["台湾"],
	China: ["中国"],
	"Saudi Arabia": ["沙特"],
	Emirates: ["阿联酋"],
	Singapore: ["新加坡"],
	Australia: ["澳洲", "澳大利亚"],
	India: ["印度"],
	"United States": ["美国"],
};
