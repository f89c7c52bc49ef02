const figure = "it|that|the (?:actual )?(?:figure|number|result|total)";

/** Before a figure: it is what came of an expectation, "it came in at". */
export const outcome = new RegExp(
	`(?:^|[,;] )(?:but |and |while |instead )?(?:${figure}) (?:actually |instead )?(?:came|comes|turned|ended|worked)(?: in| out)? (?:at|to) (?:about |around |nearly |some )?[$€£¥]?$`,
	"i",
);
