/** What English says beside a power, of whether it runs. */

const live =
	"online|live|operational|energi[sz]ed|active|running|up and running|in (?:operation|service|production)";

/** Behind the figure: "of Nvidia systems are already live", "is up and running". */
export const isLiveBehind = new RegExp(
	`^\\s*(?:of (?:(?!which|that|and\\b)[\\w'’.,-]+ ){1,10}?)?(?:(?:is|are|being|has been|have been) (?:already |now |currently )?(?:${live})|(?:was|were) (?:already |first )?(?:energi[sz]ed|switched on|brought online)|(?:came|went) (?:online|live|into (?:service|operation|production))|(?:began|started|has begun|have begun) (?:running|operating|operations?)|(?:already|now|currently) (?:${live}))\\b`,
	"i",
);

/** The same without a verb, of power that somebody has or has brought online: "of Nvidia systems online". */
export const liveBehind =
	/^\s*(?:of (?:(?!and\b)[\w'’-]+ ){1,4})?(?:online|live|up(?! to\b)|into (?:service|operation))\b/i;

/** Before the figure: "Today OpenAI runs", "CoreWeave operates". */
export const presentlyAhead =
	/\b(?:(?:runs|operates) (?:(?:about|some|around|roughly|nearly|almost|over|more than|just over) )?$|(?:today|currently|at present|right now|at the moment|as of (?:now|today)),? (?:[\w'’-]+ ){0,4}(?:runs?|operates?|has|have|uses?|owns?|hosts?)(?: (?:about|some|around|roughly|nearly|almost|over|more than|just over))? $|(?:went|came) (?:online|live|into (?:service|operation|production))(?: [\w'’]+){0,4}: $)/i;

/** Behind the figure, more of the same: "470MW running", "100 megawatts are already in production". */
export const runningBehind =
	/^\s*(?:(?:is|are|has been|have been) )?(?:of (?:[a-z]+ ){0,2})?(?:running|up and running|already (?:running|live|online|in (?:service|operation|production))|energi[sz]ed|active|in operation|in service)\b/i;

/** Behind the figure: "2.9 GW contracted", "2.2 GW under contract". */
export const onPaperBehind =
	/^\s*(?:of (?:[\w'’-]+ ){1,5})?(?:already )?(?:(?:coming|to come|set to come|due) online|arriving|due (?:in|by|this|next))\b|^\s*(?:of (?:[\w'’-]+ ){0,4})?(?:(?:is|are|was|were|has been|have been) )?(?:already |now )?(?:contracted|under (?:contract|construction|development)|in (?:(?:the|its|their) )?(?:[a-z]+ )?(?:pipeline|development|talks)|on order|reserved|secured|signed|planned|planning)\b|^[\s-]*(?:[a-z][\w-]* ){1,4}(?:now |still )?(?:under (?:construction|development)|in development)\b/i;

/** Before the figure: power that is only contracted. */
export const onPaper = /contracted|secured|planned|pipeline/i;

/** Before the figure: it is only contracted, whatever has grown. */
export const contractedTo =
	/\b(?:contracted|secured) (?:power|capacity|pipeline)(?: [a-z]+){1,5} $|\b(?:leased|let|rented|signed|sold|booked|reserved|contracted|secured|committed)(?: out| up| away)?(?: (?:to|for|about|around|some|roughly|nearly|almost|over|more|than|up|another|a|further|all|of|its))* $/i;

/** Behind the figure: "runs 810MW today". */
export const presentlyBehind =
	/^\s*(?:of [a-z]+ ?[a-z]* )?(?:today|at present|right now|as of now)\b/i;

/** Before the figure: "wants 1 GW running", "once the first gigawatt is running". */
export const unrealised =
	/\b(?:wants?|aims?|plans?|expects?|hopes?|will|would|could|should|to (?:have|get|see|put)|once|when|until|if|before|after|(?<!(?:live|online) )as|targets?|each|every)\b[^,;]*$/i;

/** Before the figure: "has 2 GW online". */
export const held = /\b(?:has|have|had|with)(?: [a-z]+){0,3} $/i;

/** Before the figure: what it has grown to. */
export const hasGrown =
	/(?<!be )\b(?:grew|rose|climbed|expanded|increased|jumped|swelled|doubled|tripled|quadrupled) (?:from [^,;]{0,24})?to (?:about |around |roughly |some |nearly |almost |over |more than )?$/i;

/** Before the figure: "grew from 0.2 GW in 2023 to 1.9 GW", the one that it has grown from. */
export const grewFrom =
	/\b(?:grew|rose|climbed|expanded|increased|jumped) from (?:about |around |roughly |some |just )?$/i;

/** Before the figure: "up from 0.6 GW", what ran before. */
export const formerly = /\b(?:up from|from|against|compared with)\s*$/i;

/** Before the figure: "and a", one more of what was told before. */
export const joined =
	/(?:,|\band) (?:(?:an?|another|about|around|roughly|some) )*$/i;

/** Put into service, up to the figure: "added more than". */
const activated =
	"(?:added|activated|brought online|switched on|turned on|stood up|powered up)(?: (?:about|around|roughly|some|nearly|almost|over|more than|at least|another|an additional))* $";

const pastSpan =
	"\\b(?:over|in|during) the (?:past|last|previous|prior) (?:[\\w-]+ )?(?:year|months|quarters?|weeks)";

/** Before the figure: "added more than", put into service if its time is over. */
export const added = new RegExp(`\\b${activated}`, "i");

/** Behind it: "of capacity over the past 12 months". */
export const untilNow = new RegExp(`^[^,;.]{0,40}${pastSpan}\\b`, "i");

/** Before the figure: "in the last 12 months we added". */
export const addedUntilNow = new RegExp(
	`${pastSpan},? (?:[\\w'’-]+ ){1,3}${activated}`,
	"i",
);

/** Behind the figure: "of data center capacity was handed over in the quarter". */
export const handedOver =
	/^\s*(?:of (?:(?!will|be\b|is\b|are\b|to\b)[\w-]+ ){1,4})?(?:(?:was|were) )?(?:handed over|delivered|activated|brought online|switched on|energi[sz]ed|put into service) (?:in|during|over) the (?:past |last |previous |same )?(?:quarter|year|half|month)\b/i;

/** Behind it: "to its pipeline", what was added is only planned. */
export const toPlans =
	/^[^,;.]{0,30}\bto (?:its|the|their) (?:[a-z]+ ){0,3}(?:pipeline|backlog|plans?|portfolio|roadmap)\b/i;
