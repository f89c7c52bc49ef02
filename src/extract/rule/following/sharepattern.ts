import { listOf } from "../line/listpattern.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";

/** Words by which somebody brings money. */
export const give = symbolsOf("invest", "put", "stakebuy", "join");

/** Words that tell of each what is his own. */
export const apart = symbolsOf("each", "respectively");

const names = listOf("N");

const more = symbolOf("more");

const from = symbolsOf("from", "by");

/** "Are in for $30 billion". */
const bringing = symbolsOf("into", "for");

/** Words before the one who gets it. */
export const towards = symbolsOf("to", "for", "into");

const part = symbolsOf(
	"stock",
	"invest",
	"put",
	"talks",
	"into",
	"for",
	"on",
	"reach",
);

/** "Amazon $50 billion, SoftBank $30 billion", 亚马逊500亿美元、软银300亿美元: a name and its sum side by side; but not 对英特尔50亿美元, where the name is the one who gets it. */
export const item = new RegExp(
	`(?<![${towards}][^NM,;]{0,3})(?<![${give}])N(?:[(,]?|_?[${give}${symbolOf("stake")}]_?|_?[${more}]_?)M`,
	"dg",
);

/** "$50 billion from Amazon". */
export const reversed = new RegExp(`M_?[${from}]N(?![(]M)`, "dg");

/** "Nvidia's part is $10 billion, Microsoft's $5 billion", "Nvidia in talks over $30 billion, Microsoft up to $10 billion". */
export const run = new RegExp(`N[_${part}]{1,4}M(?:,?&?N_?M)+`, "dg");

/** "Nvidia, Arm and SoftBank $30 billion each", "SoftBank and Nvidia: $30 billion apiece": the names, and the sum that each brings. */
export const apiece = new RegExp(
	`(${names})[(,]?[_${give}${bringing}]{0,4}M_?[${symbolOf("each")}]`,
	"dg",
);

/** 英伟达、软银各300亿美元: the same, the word before the sum. */
export const apieceAhead = new RegExp(
	`(${names})[(,_]{0,2}[${symbolOf("each")}]_?[${give}${symbolOf("stake")}]?_?M`,
	"dg",
);

/** "SoftBank and OpenAI put a combined $1 billion into it, $500 million from each": the names, and the sum that each brings. */
export const apieceBehind = new RegExp(
	`(${names})[^N;]{1,9}M[^M;]{1,8}M_?[${from}]_?[${symbolOf("each")}]`,
	"dg",
);

/** "$30 billion apiece from SoftBank and Nvidia": the sum that each brings, and the names. */
export const apieceFrom = new RegExp(
	`M_?[${symbolOf("each")}]_?[${from}]_?(${names})`,
	"dg",
);

/** "Put $500 million into SB Energy": a sum and right behind it who gets it. */
export const taken = new RegExp(`M_?[${symbolsOf("to", "into")}]_?N`, "g");

/** 各投资5亿美元支持SB Energy: a sum, a word and a name. */
export const besides = new RegExp(`M[_${give}]N`, "g");

/** 软银与亚马逊各投300亿与500亿美元; "SoftBank and Amazon will invest $30 billion and $50 billion respectively". */
export const respective = new RegExp(
	`(${names})([^NM;]{0,8}?(?:[${towards}${give}]_?N[^NM;]{0,6}?)?)(${listOf("M")})`,
	"dg",
);
