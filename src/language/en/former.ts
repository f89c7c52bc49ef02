/** What English says of a figure that holds no more. */

/** In a clause: it tells an earlier figure for the same, "where it had spoken of". */
export const former =
	/\b(?:earlier|previously|before|originally|formerly|once|had)\b/i;

/** Behind a figure: it is that of the same time a year before. */
export const yearBefore =
	/^ (?:(?:net )?(?:loss|profit|income|revenue|sales|figure|total|result) )?(?:of |in |for )?(?:a year (?:earlier|ago|before)|the (?:year before|previous year|prior year|year-ago (?:quarter|period))|the same (?:quarter|period) (?:a year (?:earlier|ago)|last year|of the (?:previous|prior) year))\b/i;

/** Before a figure: it is what was expected before, "from prior guidance of". */
export const formerForecast =
	/\b(?:earlier|prior|previous(?:ly)?|former|original(?:ly)?|initial|old)(?: (?!quarter|year|period|month|week|day|record|peak)[a-z]+){0,3}(?: (?:about|around|between|of|for|at))? $/i;

/** Behind a figure: it is what was expected before, "$20 billion before". */
export const saidBefore = /^ (?:before|previously|earlier)(?=[,.;)]|$)/i;
