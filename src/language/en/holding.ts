/** What English says of shares held. */

/** A price by the share: "a share". */
export const perShare = /\b(?:a|per) share\b/i;

/** Somebody holds shares. */
export const holds = /\b(?:holds|hold|owns|own|controls?)\b/i;

/** Backers whom nobody names: "other investors". */
export const otherBackers = /\bother (?:investors|backers)\b/;

/** What each has in a sum: "Nvidia's part is $10 billion". */
export const partIs =
	/['’]s (?:part|share|portion|contribution|slice|piece) (?:is|was|will|would|comes|of)\b/;

/** Before a sum: "the foundation's stake is valued at". */
export const holdingsWorth =
	/\b(?:stake|holding|shareholding|shares|position) (?:is |was |are |were )?(?:now )?(?:valued|worth|put)\b[^,;]*$/i;

/** Behind a percentage: "of the accelerator market". */
export const ofMarket =
	/^ (?:share )?of (?:the |its |all |global |worldwide )(?:[\w-]+ ){0,4}?(?:markets?|shipments|sales|traffic|demand|supply|output|production|workloads|industry)\b/i;

/** Between a sum and a name: it goes to that one, "$500 million to back SB Energy". */
export const backs = /^ ?(?:to back|backing|to support|supporting) ?$/i;
