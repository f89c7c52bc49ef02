/**
 * What Chinese papers set before an article in brackets: by whom it was written, 【环球网科技综合报道】, 〔記者林大明/台北報導〕,
 * 【CNMO科技消息】. To be tried where a paragraph begins; simplified.
 */
export const dateline =
	/[【〔[(][^】〕\])\d\n]{0,24}(?:报道|报导|讯|专电|消息|编译|新闻网?|记者[^】〕\])\d\n]{0,12})[】〕\])] ?/y;
