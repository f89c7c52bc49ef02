/** What Chinese says around a time of shipments; simplified. */

/** Before the time: 等于今年全年出货. */
export const compared = /(?:等于|相当于|约当|等同于?|超过|多于)$/;

/** Behind "shipments": 出货再增三成. */
export const moving =
	/^(?:量|额|数|目标|再|将再?|可望|有望|预计|料)*(?:增|年增|成长|翻|上调|下调)/;
