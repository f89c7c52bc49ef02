/** Before an amount: something is changed by so much, "raised its forecast by $15 billion". */
export const changedBy =
	/\b(?:rais|lift|increas|boost|hik|cut|lower|trim|reduc|slash|rose|risen|ris|grew|grow|expand)[a-z]*\b[^;.]{0,80} by (?:about |around |some |roughly |nearly |another |more than |as much as |up to |a further )?$/i;

/** Behind it: what that came to, "to $50 billion". */
export const cameTo = /^,? (?:to|bringing|taking)\b/i;

/** Behind an amount: it is how much more or less than another, "$53 billion more than last year". */
export const differsBehind =
	/^ (?:more|less|higher|lower|above|below) than\b(?! (?:\$|half\b))/i;
