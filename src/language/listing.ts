const before = /(?:登陆|登上|上交所|深交所|港交所|转板|\bon(?: the)?) ?$/i;
const behind = /^ ?(?:上市|挂牌|首发|敲钟|IPO|申请|上会|过会)/i;

/** Whether an index between these words is where shares are listed, and not what moves: 在科创板上市. */
export const isWhereListed = (ahead: string, rest: string): boolean =>
	before.test(ahead) || behind.test(rest);
