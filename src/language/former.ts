/** Words of a clause that tells an earlier figure for the same: "where it had spoken of…", 此前喊的是. */
export const tellsFormer = (text: string): boolean =>
	/此前|先前|之前|原先|原本|原定|原计划|个月前|年初|当初|一度|曾|\b(?:earlier|previously|before|originally|formerly|once|had)\b/i.test(
		text,
	);

/** Behind a figure: it is that of the same time a year before. */
export const isYearBefore = (text: string): boolean =>
	/^ (?:(?:net )?(?:loss|profit|income|revenue|sales|figure|total|result) )?(?:of |in |for )?(?:a year (?:earlier|ago|before)|the (?:year before|previous year|prior year|year-ago (?:quarter|period))|the same (?:quarter|period) (?:a year (?:earlier|ago)|last year|of the (?:previous|prior) year))\b/i.test(
		text,
	);

const formerForecast =
	/\b(?:earlier|prior|previous(?:ly)?|former|original(?:ly)?|initial|old)(?: (?!quarter|year|period|month|week|day|record|peak)[a-z]+){0,3}(?: (?:about|around|between|of|for|at))? $/i;
const saidBefore = /^ (?:before|previously|earlier)(?=[,.;)]|$)/i;

/** Around a figure: it is what was expected before for the same time: "from prior guidance of", "$20 billion before". */
export const isFormerForecast = (before: string, behind: string): boolean =>
	formerForecast.test(before) || saidBefore.test(behind);
