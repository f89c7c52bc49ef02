/** A person's wealth, which a share moves as well: "added $101 billion to Ellison's fortune". */
export const fortune = /\b(?:fortunes?|net worth|wealth)\b/i;

/** A company's own worth. */
export const ofCompany =
	/\b(?:market (?:value|cap|capitali[sz]ation)|valuation|shareholder)\b/i;
