/** Words of a clause that tells an earlier figure for the same: "where it had spoken of…", 此前喊的是. */
export const tellsFormer = (text: string): boolean =>
	/此前|先前|之前|原先|原本|原定|原计划|个月前|年初|当初|一度|曾|\b(?:earlier|previously|before|originally|formerly|once|had)\b/i.test(
		text,
	);
