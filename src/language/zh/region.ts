import type { Region } from "../region.ts";

/** Words that only one region's press uses; simplified. */
export const wordsOf: Readonly<Record<Region, RegExp>> = {
	mainland: /人民币|A股|沪深|上交所|深交所|科创板|央行|证监会/,
	"hong-kong": /港元|港股|恒指|恒生|行政总裁|港交所/,
	taiwan:
		/台币|台股|辉达|瓩|晶片|资料中心|伺服器|台厂|法人|终场|收在|[买卖]超|连[二三四五六七八九十][买卖]|上市柜/,
	japan: /日经|东证/,
};

/** Words for Japan and its money, and for China and its own. Pattern sources. */
export const japan = "日[元圆本]|东京|软银";
export const china = "人民币|中国";
