/** What Chinese says around an index where shares are listed; simplified. */

/** Before the index: 登陆. */
export const before = /(?:登陆|登上|上交所|深交所|港交所|转板) ?$/;

/** Behind the index: 上市. */
export const behind = /^ ?(?:上市|挂牌|首发|敲钟|申请|上会|过会)/;
