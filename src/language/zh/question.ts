/** How Chinese asks; simplified. */

/** A clause that asks after one that tells: 一年才130亿，还得上吗？ */
export const tail =
	/[,;:](?![^,;:]*(?:真的|是真|属实|对|是|可信|靠谱|值|值得)[吗么])[^,;:]{2,}[吗呢么]?\?["”』」]?\s*$/;

/** Words that make a clause ask, or put something up for question. */
export const asking =
	/是否|会不会|能否|难道|谁|什么|怎么|为何|为什么|哪|多少|何时|如何|会否|可否|莫非|究竟|到底|如果|假如|要是|若/;

/** Ends a question. */
export const asks = /[吗呢么]["”』」]*\s*$/;

/** Behind a thing: what it costs is asked, 1GW要花多少钱. */
export const asksPrice =
	/^[^,;。]{0,8}?(?:花费?|成本|造价|投入|费用|价格)[^,;。]{0,3}(?:多少|几何)/;
