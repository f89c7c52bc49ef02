/** Chinese words that stand for companies told elsewhere; simplified. */

/** Several at once. */
export const plural = /双方|两者|二者|[两二三四]/;
/** More than two. */
export const several = /[三四]/;

/** Two, and no word of what they are. */
export const bareTwo = /^两家$/;

export const former = /前者/;
export const latter = /后者/;

/** Always the other side. */
export const counterpart = /^对方/;

/** Opens a text with the company told last, 种子轮里,它…; a bare 公司 is the one that the article is about. */
export const opensPointing = /^(?:该|这家|这间|[^,;。]{0,8}(?<![其除吉]),?它)/;

/** What two become of whom one has bought the other. */
export const merged = /^(?:合并|合组|整合)/;

/** Before the word: it stands for the one acted upon, 使其估值…, 持有其股权. */
export const actedUpon =
	/(?:[使让令对向给将把被由与和跟同]|持有|投资|入股|收购|并购|认购|买入|买进|购入|增持|减持|出售|抛售|取得|换得|换取|注资|参股|买下|拿下|采购|购买|租用|租下|包下|承租)$/;

export const startup = /初创|新创/;

/** Names of what is no company. */
export const institution = /基金会|政府/;

/** Between two names told side by side. Pattern source. */
export const pairLink = "[、和与跟同及]|以及";

/** Before the one who is passed by another: 超越苹果. */
export const leavingBehind =
	/(?:超越|超过|反超|赶超|压过|力压|挤下|盖过|甩开|取代|击败|打败|领先)了?$/;

/** Before a word that stands for a company: somebody is to take it over. */
export const takenOver =
	/(?:收购|并购|竞购|抢购|买下|拿下|夺下|吃下|吞下|吞并|买入|接手|购得)了?$/;

/** Before the name of one whom somebody would take over. */
export const soughtAhead = /(?:收购|并购|竞购|抢购|买下|拿下|抢|争夺)$/;

/** Behind the name of such a one: 与莱迪思的合并协议. */
export const soughtBehind =
	/^(?:半导体)?(?:董事会|的?(?:[\d.,]+[万亿]*[美欧日港]?元)?的?(?:合并|收购|并购|竞购|出价|报价|要约))/;
