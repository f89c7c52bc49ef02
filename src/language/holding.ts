const perShare = /每股|\b(?:a|per) share\b/i;
const holds = /\b(?:holds|hold|owns|own|controls?)\b/i;
const otherBackers =
	/其他|其它|其余|共同投资人|\bother (?:investors|backers)\b/;
const partIs =
	/['’]s (?:part|share|portion|contribution|slice|piece) (?:is|was|will|would|comes|of)\b/;

/** Tells a price by the share: 每股, "a share". */
export const isPerShare = (text: string): boolean => perShare.test(text);

/** Says in English that somebody holds shares; the symbols have no class for it. */
export const tellsHolding = (text: string): boolean => holds.test(text);

/** Speaks of backers whom nobody names: 其他共同投资人, "other investors". */
export const isOfOtherBackers = (text: string): boolean =>
	otherBackers.test(text);

/** Tells what each has in a sum: "Nvidia's part is $10 billion". */
export const tellsParts = (text: string): boolean => partIs.test(text);

/** Before a sum: "the foundation's stake is valued at", what a part of a company is worth. */
export const isHoldingsWorth = (ahead: string): boolean =>
	/\b(?:stake|holding|shareholding|shares|position) (?:is |was |are |were )?(?:now )?(?:valued|worth|put)\b[^,;]*$/i.test(
		ahead,
	);

/** Behind a percentage: it is a part of what all sell, and of no company's shares. "80 percent of the accelerator market". */
export const isOfMarket = (behind: string): boolean =>
	/^ (?:share )?of (?:the |its |all |global |worldwide )(?:[\w-]+ ){0,4}?(?:markets?|shipments|sales|traffic|demand|supply|output|production|workloads|industry)\b/i.test(
		behind,
	);
