/** What tells, beside a power, whether it runs, or that nobody will run it. */

const live =
	"online|live|operational|energi[sz]ed|active|running|up and running|in (?:operation|service|production)";

/** Behind the figure: "of Nvidia systems are already live", "is up and running". */
export const isLiveBehind = new RegExp(
	`^\\s*(?:of (?:[\\w'’-]+ ){1,4})?(?:(?:is|are|has been|have been) (?:already |now |currently )?(?:${live})|(?:already|now|currently) (?:${live}))\\b`,
	"i",
);

/** The same without a verb, of power that somebody has or has brought online: "of Nvidia systems online". */
export const liveBehind =
	/^\s*(?:of (?:[\w'’-]+ ){1,4})?(?:online|live|up|into (?:service|operation))\b/i;

/** Before the figure: "Today OpenAI runs", "CoreWeave operates". */
export const presentlyAhead =
	/\b(?:(?:runs|operates) (?:(?:about|some|around|roughly|nearly|almost|over|more than|just over) )?$|(?:today|currently|at present|right now|at the moment|as of (?:now|today)),? (?:[\w'’-]+ ){0,4}(?:runs?|operates?|has|have|uses?|owns?|hosts?)(?: (?:about|some|around|roughly|nearly|almost|over|more than|just over))? $)/i;

/** Before the figure: nobody will run it. */
export const notRun =
	/\b(?:will not|won['’]t|would not|wouldn['’]t|(?:does|do|did) not (?:plan|intend|want) to|no longer (?:plans?|intends?|wants?) to|(?:has|have|had) no (?:plans?|intention) (?:to|of)|denie[sd] (?:that )?(?:it|they) (?:would|will|plans? to|planned to))(?! (?:only|just|merely|yet|be)\b)(?: [a-z]+){1,3}(?: (?:about|up to|more than|around|some))? $/i;

/** Before the figure: sites of one's own, or somebody's, who is then the first group. */
export const ofOwnSite =
	/(?:\b(?:its|their)|(['’]s)) own (?:[\w'’-]+ ){0,3}(?:campus(?:es)?|sites?|data cent(?:er|re)s?|facilit(?:y|ies)|buildings?)\b[^,;:]{0,40}$/;

/** Before the figure: all of one supplier's, with what was told before. */
export const sumsUp =
	/\b(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|lift(?:s|ed|ing)|rais(?:es|ed|ing)) (?:the|its|their) (?:[a-z]+ )?total [^,;:]{0,24}to $/i;
