const expectation =
	"(?:estimates?|expectations?|forecasts?|projections?|consensus|guidance|outlook|targets?|budgets?|plans)";

/** Right before a sum: by so much something beats or raises what is expected, or may miss it. To be tried on the words before. */
export const marginAhead = new RegExp(
	`(?:\\b${expectation}(?: (?:for|in) [\\w -]{2,24}?)? by (?:an? (?:further |additional )?)?|\\bplus or minus |\\+ ?/ ?- ?|± ?|\\bgive or take )$`,
	"i",
);

/** Right behind a sum: it may be how far another one is off what is expected. To be tried on the words behind. */
export const marginBehind = new RegExp(
	`^ (?:above|below|beyond|ahead of|short of|shy of|over|under|(?:more|less|higher|lower|better|worse|larger|bigger) than) (?:[\\w'’-]+ ){0,4}?(?:${expectation}|expected|projected|anticipated|planned|predicted)\\b`,
	"i",
);
