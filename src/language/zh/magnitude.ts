/** Words that multiply the number before them; 兆 is 10¹² with money and counts (with watts see the power units). */
export const magnitudes: Readonly<Record<string, number>> = {
	十: 1e1,
	百: 1e2,
	千: 1e3,
	万: 1e4,
	十万: 1e5,
	百万: 1e6,
	千万: 1e7,
	亿: 1e8,
	十亿: 1e9,
	百亿: 1e10,
	千亿: 1e11,
	万亿: 1e12,
	兆: 1e12,
	十万亿: 1e13,
	百万亿: 1e14,
};
