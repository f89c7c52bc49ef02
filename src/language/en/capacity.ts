/** What English says beside a power, of whose it is and how much of it. */

/** Before the figure: nobody will run it. */
export const notRun =
	/\b(?:will not|won['’]t|would not|wouldn['’]t|(?:does|do|did) not (?:plan|intend|want) to|no longer (?:plans?|intends?|wants?) to|(?:has|have|had) no (?:plans?|intention) (?:to|of)|denie[sd] (?:that )?(?:it|they) (?:would|will|plans? to|planned to))(?! (?:only|just|merely|yet|be)\b)(?: [a-z]+){1,3}(?: (?:about|up to|more than|around|some))? $/i;

/** Before the figure: leases that somebody gives up, "has cancelled leases for", "walked away from leases totalling". */
export const leasesGivenUp =
	/\b(?:cancel(?:s|ed|led|ing|ling)?|walk(?:s|ed|ing)? away from|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|terminat(?:es?|ed|ing)|void(?:s|ed|ing)?|exit(?:s|ed|ing)?|(?:pull(?:s|ed|ing)?|back(?:s|ed|ing)?) out of|g(?:ive|ives|iving|ave|iven) up) (?:[\w'’.-]+ ){0,5}leases? (?:[a-z-]+ ){0,2}(?:for|of|on|covering|worth|total(?:l?ing)|amounting to|adding up to) (?:(?:about|around|some|roughly|nearly|almost|up to|more than|over|at least|a total of|as much as) )*$/i;

/** Before the figure: sites of one's own, or somebody's, who is then the first group. */
export const ofOwnSite =
	/(?:\b(?:its|their)|(['’]s)) own (?:[\w'’-]+ ){0,3}(?:campus(?:es)?|sites?|data cent(?:er|re)s?|facilit(?:y|ies)|buildings?)\b[^,;:]{0,40}$/;

/** Before the figure: all of one supplier's, with what was told before. */
export const sumsUp =
	/\b(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|lift(?:s|ed|ing)|rais(?:es|ed|ing)) (?:the|its|their) (?:[a-z]+ )?total [^,;:]{0,24}to $/i;

/** Before the figure: "the wider campus is put at 5 GW", "sits inside a campus meant to reach 5 GW": what may stand around the site. */
export const surrounding =
	/\b(?:(?:wider|larger|broader|bigger|surrounding|whole|entire|overall) (?:[a-z-]+ )?(?:campus|complex|park|site|cluster)|(?:inside|within|part of|belongs to) (?:an?|the) [^,;.]{0,40}?(?:campus|complex|park))\b[^,;.]*$|\b(?:campus|complex|park|site) around (?:it|them|this),? (?:[a-z]+ ){0,3}$/i;

/** Before the figure: a campus "scalable to 90MW", "can be expanded to 300 MW", "could grow to 1 GW". */
export const extendable =
	/\b(?:scalable|expandable|extendable|room to (?:scale|expand|grow)|(?:can|could|able to) (?:(?:eventually|later|one day|in time|ultimately) )?(?:scale|expand|grow|be (?:scaled|expanded|extended|enlarged|increased|raised|taken|built out))) (?:up |out )?to\s*$/i;

/** Words for what servers stand in. */
export const racks = /racks?/i;

/** A site and where it lies: "Prometheus in Ohio", "A liquid-cooled hall in Childress"; not "its campus in Loughton", which goes on about what was told. */
export const placed =
	/(?:^|[;:,] )(?!(?:[Ii]ts|[Tt]heir) )(?:[\w'’-]+ ){0,5}(?:[A-Z][a-z]+(?: \d)?|campus|site|hall|building|data cent(?:er|re)) (?:in|at|near|outside) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Q\d)\b)[A-Z]/;

/** Before the figure: what it begins with may become that, "an option to scale to 1 GW", "intends to expand the site to 1.2GW". */
export const grown =
	/\b(?:scal(?:e|es|ed|ing|able)|expan(?:d|ds|ded|ding|dable)|ext(?:end|ends|ended|ending|endable)|grow|grows|growing|go(?:es|ing)?|taken|rising|increas(?:e|es|ed|ing))(?: (?:up|out|it|this|that|(?:the|its|that|this) (?:site|campus|capacity|project)))? to (?:(?:as much as|up to|about|around|roughly|some|nearly|more than|at least|over) )?$|\b(?:scal(?:e|es|ing|able)|expand(?:s|ing|able)?|extend(?:s|ing|able)?|grow(?:s|ing)?)(?: (?:it|this|that|(?:the|its|that|this) (?:site|campus|capacity|project)))? $|\boptions? (?:for|on|to (?:take|add|buy)) (?:an? )?(?:(?:additional|further|another|extra|as much as|up to|about|around|roughly|some) )*$/i;
