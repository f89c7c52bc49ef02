/** Before a sum, beside a share's move: what was traded that day, "on turnover of $5.6 billion". */
export const traded =
	/\b(?:turnover|trading volume)(?: of)?(?: about| around| some)? ?$/i;
