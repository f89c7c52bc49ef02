/** Behind "closed": a share's day, no deal, as in "closed 3% higher", "closed at $180". */
export const closesMarket = (behind: string): boolean =>
	/^\s*(?:up|down|higher|lower|at|above|below|flat|little|nearly|more than|the (?:day|week|session|month|quarter)|\$|\d)/i.test(
		behind,
	);

/** "Finalized": papers as well as takeovers, so that it says little. */
export const opensWithFinalise = (text: string): boolean =>
	/^finali/i.test(text);
