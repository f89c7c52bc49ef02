/** "Parkway Venture Capital": whose name says that money is its business. */
export const fundLike =
	/[a-z\d] (?:Capital|Ventures|(?:Equity|Venture|Growth|Capital|Investment) Partners|Investments|Asset Management|Capital Management|Investment (?:Authority|Fund|Management)|Wealth Fund)(?: Group)?$/;

/** "Halden Semiconductor". */
export const chipmaker = /semiconductor|microelectronics|silicon|\bchips?\b/i;
