import { companyNouns, looseCompanyNouns } from "./companynoun.ts";
import { moved, moves } from "./moveverb.ts";

/** Behind the owners of the one named before: "Halcyon, which Vantis and Lumora own together". Pattern source. */
export const ownedBehind =
	"(?:(?:jointly |together )?(?:own|control|founded|formed|set up|back)|(?:is|are) behind)";

/** What introduces a company that the tables lack: "London-based startup Nscale". Here loose nouns serve too: a capitalised word that no table knows is behind them. Pattern source. */
export const descriptors = `(?:${companyNouns}|${looseCompanyNouns})`;

const severalWords =
	"(?:startups|start-ups|companies|firms|makers|chipmakers|automakers|developers|providers|operators|giants|rivals|unicorns|neoclouds|builders|suppliers|foundries|labs|retailers|insurers|miners|designers|manufacturers|vendors)";

/** The same of several: "photonics makers Lumora and Vantis". Pattern source. */
export const severalDescribed = `(?<![A-Za-z])${severalWords}`;

/** What a company may be called behind a comma: "Nscale, a British data-center operator". */
export const apposition = `, (?:an?|the|one of the) (?:[\\w$ '-]|(?<=\\b[A-Z])\\.|\\.(?=\\d)){0,60}${descriptors}`;

/** The same of a country's or a town's own: "Vantis, India's second unicorn". Pattern source. */
export const appositionOfPlace = `, [A-Z][a-z]+['’]s (?:[a-z-]+ |AI ){0,4}(?:${descriptors}|champion|darling|leader)`;

/** Before the name that something is given: "its data centre business, christened HyperVault". Pattern source. */
export const naming = `(?:${descriptors}|business|arm|division|company|entity),? (?:called|named|dubbed|christened|branded|known as)`;

/** Heads the one whom a list of facts is about: "Company: Vantis". Pattern source. */
export const factHead = "(?:Company|Startup|Start-up|Issuer|Target|Acquirer):";

/** Before a comma and the name of somebody's company: "Davis' firm, Disruptive, has". */
export const ownFirm = `(?:['’]s?|(?<![A-Za-z])(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|whose|own)) (?:[a-z-]+ ){0,3}${descriptors}`;

/** Legal forms, which are no part of the name that claims carry. */
export const legalForms =
	"(?:Inc|Corp|Corporation|Ltd|Limited|LLC|plc|PLC|PBC|SA|AG|NV|N\\.V\\.|SE|Co|Oyj|ASA|AB|GmbH)";

/** Words that end a company's name and belong to it. */
export const nameEndings =
	"(?:Holdings|Technologies|Technology|Labs|Capital|Partners|Ventures|Systems|Energy|Semiconductor|Semiconductors|Networks|Robotics|Therapeutics|Digital|Cloud|AI(?! (?:data|hubs?|campus|factory|chips?|projects?|centers?|centres?|supercomputers?|clusters?|infrastructure|push|deal|plans?|bets?|investments?|spending|pledges)(?![A-Za-z]))|Computing|Infrastructure|Power|Motors|Bank|Financial|Software|Platforms|Industries|Partnership|Electronics|Materials|Communications)(?: (?:Group|Management|Partners|Holdings))?(?! Index)";

/** Words before a target or an investee. */
export const objectCues =
	"(?:acquires?|acquired|acquiring|acquisition of|takeover of|buys|buying|to buy|bought|stake in|invests? in|invested in|investing in|investment in|(?:acquired|bought|taken over) by|partnership with|(?:investment|order|bid) of|(?:deal|contract|agreement|memorandum|letter of intent|lease|merger|alliance|talks|negotiations) with|(?:CEO|CFO|chief executive|finance chief|co-founder|founder) of)";

/** A sum that is put into a company or paid for one; "in" also stands before places. */
export const sumCues =
	"(?:(?:invest(?:s|ed|ing)?|put(?:s|ting)?|pour(?:s|ed|ing)?|pledged?|commit(?:s|ted)?) [^.,;$]{0,20}[$€£][\\d.,]+ ?(?:[bm]illion|bn|m|B|M) in(?:to)?|(?:commit(?:s|ted)?|pledged?|lends?|lent|award(?:s|ed)?) [^.,;$]{0,20}[$€£][\\d.,]+ ?(?:[bm]illion|bn|m|B|M) to|(?:pa(?:y|ys|id|ying)|bid|offer(?:s|ed)?) [^.,;$]{0,20}[$€£][\\d.,]+ ?(?:[bm]illion|bn|m|B|M) for)";

const papers =
	"(?:letters? of intent|LOI|memorandum|MoU|MOU|term sheet|agreement|deal|contract|pact|accord|lease|merger|takeover|acquisition|investment|partnership|talks|negotiations|order)";

/** Whose are the papers, and of what: "its $3.4 billion AI cloud". */
const whosePapers = "(?:its|their|the|an?|no|all) (?:[^.;,\\n]{0,50} )??";

const sealed =
	"(?:sign(?:s|ed)|ink(?:s|ed)|str(?:ikes|uck)|seal(?:s|ed)|terminate[sd]|cancel(?:s|l?ed)|scrap(?:s|ped)|complete[sd]|close[sd]|finali[sz]e[sd]|shelve[sd]|pause[sd]|suspend(?:s|ed)|halt(?:s|ed)|abandon(?:s|ed)|drop(?:s|ped)|end(?:s|ed)|renegotiate[sd]|call(?:s|ed) off|walk(?:s|ed) away from|back(?:s|ed) (?:out of|away from)|pull(?:s|ed) out of|with(?:draws|drew|drawn) from|exit(?:s|ed))";

/** Behind one of a deal's parties: "Halcyon has terminated its agreement", "Halcyon put its order on hold". Pattern source. */
export const sealsDeal = `(?:has |have |had )?(?:also |just |now |formally |quietly )?(?:${sealed} ${whosePapers}${papers}|puts? ${whosePapers}${papers} [^.;,\\n]{0,40}on (?:hold|ice)|(?:will|does|did|would|has|is|was) not [a-z ]{0,20}${whosePapers}${papers})`;

/** Before the parties of a deal: "talks between Halcyon and Vantis". Pattern source. */
export const betweenCues = `(?:[Tt]alks|[Nn]egotiations|[Dd]eal|[Aa]greement|[Cc]ontract|[Pp]act|[Mm]erger|[Pp]artnership|[Aa]lliance|[Vv]enture) between`;

/** Words behind the one who acts. */
export const subjectCues = `(?:(?:shares|stock) (?:${moved}|${moves}|were|closed)|to (?:buy|acquire)|(?:[Rr]aises|[Aa]cquires|[Bb]uys|[Ss]ecures|[Ll]ands|[Ii]nvests) \\$|(?:has |have )?(?:agreed to (?:buy|acquire|invest|pay|sell|supply)|raised \\$|raised US\\$|raised €|raised £|signed an? )|will (?:acquire|invest|supply)|(?:is being|has been|was|is|will be|to be) (?:bought|acquired|taken over)|is (?:acquiring|investing)|was (?:valued|last valued))`;

const weighed = "considering|weighing|mulling|exploring|eyeing";

/** Behind the one who thinks of a deal: "Halcyon is weighing an all-stock offer". Pattern source. */
export const weighsDeal = `(?:is|was) (?:${weighed}) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:acquisition|takeover|bid|offer|purchase|merger)`;

/** Pattern sources of words of which one stands wherever a company is told that the tables lack. */
export const newcomerMarks: readonly string[] = [
	descriptors,
	severalWords,
	legalForms,
	nameEndings,
	objectCues,
	"invest|put|pour|pledge|commit|lend|lent|award|pay|paid|bid|offer",
	subjectCues,
	"\\(",
	"CEO|CFO|chief|finance|founder|co-founder",
	"called|named|dubbed|christened|branded|known",
	factHead,
	weighed,
	sealed,
	"between",
	"on hold|on ice",
	"which",
];

/** Words that make an adjective of the place, the field or the company before them: "US-based", "GPU-heavy". */
export const adjectival =
	/-(?:based|backed|owned|listed|traded|heavy|focused|led|run|linked|related|born|ticket|scale|grade|style|wide|level|native|enabled|powered|driven|ready|generation|density|speed|end|term|wave|cost|growth)$/;

/** Behind a possessive: it is somebody's company that is meant, not the owner. "Jony Ive's design company". Pattern source. */
export const ownsCompany = `['’]s? (?:[a-z-]+ ){0,2}${descriptors}`;

/** Behind a company: one who speaks for it, "Lumora's chief executive Ana Petrov". */
export const officerBehind =
	"(?:['’]s)? (?:CEO|CFO|chief executive|finance chief) [A-Z][a-z]+ [A-Z]";

/** Capitalised words of which a name with one is an index, a raw material or a paper. */
export const indices =
	/\b(?:Index|Composite|Average|Futures|Gold|Silver|Oil|Brent|Crude|Copper|Bitcoin|Ether|Ethereum|Sensex|Nifty|Taiex|Topix|Nikkei|Kospi|Stoxx|Russell|Hang Seng|Treasuries|Equities|Bonds|Yields)\b/;

/** Capitalised words of which a name with one may be a figure of a report. */
export const measures =
	/\b(?:Semiconductors|Revenues?|Sales|Profits?|Income|Earnings|EBITDA|Capex|Backlog|Bookings|Orders|Shipments|Deliveries|Prices?|Chipmakers?|Exports|Imports|Demand|Gaming|Networking|Automotive|Advertising|Services|Subscriptions|Inflation|Output|Volumes?|Margins?|Capacity|Turnover|Subscribers|Spending|Expenses|Costs?|Memory|Foundry|Hardware|Software|Licensing|Utilities|Growth|Employment|Unemployment|Productivity|Obligations|Technology|Miners|Gains|Losses|Embedded)\b/;

/** Adverbs that open a sentence before a comma, as names do before "the maker of chips": "Besides, the company". */
export const opening =
	/^(?:Besides|Moreover|Furthermore|Nevertheless|Nonetheless|Therefore|Thus|Hence|Indeed|Likewise|Otherwise|Afterwards|Thereafter|Alongside|Overall|Perhaps|Afterward|Regardless|Elsewhere|Granted|Worse|Better|Again|Finally|Eventually|Ultimately|Initially|Additionally|Similarly|Notably|Crucially|Importantly|Interestingly|Currently|Consequently|Accordingly|Conversely|Typically|Traditionally|Historically|Subsequently|Lately|Originally|Surprisingly|Remarkably|Unsurprisingly|Simultaneously|Collectively|Essentially|Basically|Naturally|Clearly|Obviously|Admittedly|Specifically|Generally|Financially|Strategically|Operationally|Globally|Locally|Domestically|Annually|Quarterly)$/;

/** Behind a place's name and "AI": what is built there, "Sines AI data hub". Pattern source. */
export const builtBehind =
	"(?:data|hubs?|campus|factor(?:y|ies)|cent(?:er|re)s?|infrastructure|chips?|servers?|supercomputers?|clusters?|facilit(?:y|ies)|parks?|complex|projects?|summit|act|action|race|boom|clouds?|compute|capacity|spending|investments?|models?|market|sector|industry)";

/** What places begin with, behind "in". */
export const placeOpening =
	/^(?:Port|Mount|Fort|San|Santa|Los|Las|El|Saint|St|Lake|Cape|Palm|Sioux|Cedar|Baton|Salt|Grand|Council|Little|Rio|Santiago|Cobalt) /;

/** Words that alone are no company's name, though names end in them. */
export const bareEnding = new RegExp(`^(?:Datacenters? )?${nameEndings}$`);

/** A legal form behind a known name: "Oracle Corp". To be tried where the name ends. */
export const legalFormBehind =
	/,? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|plc|PLC|PBC|Co|N\.V|NV|SE|AG|ASA|Oyj|GmbH)(?![A-Za-z])/y;

/** "We've", "It'll": a pronoun and its verb. */
export const contracted = /['’](?:ve|re|ll|d|m)$/i;

/** Capitalised words that tell what the name beside them is: a person, a place, a company. */
export const tellingCapitals: ReadonlySet<string> = new Set(
	`A AI An Analyst Analysts And April At August By CEO CFO CTO COO Chairman Chief City Co Corp County December Director Dr EU East
	Executive February For Founder Friday GPU GPUs GW Governor In Inc Index Investor Investors January Judge July June Ltd MW March May
	Minister Monday Mr Mrs Ms New North November October Officer On President Professor Saturday Secretary Senator September Series
	Shares South State Stock Sunday The Thursday Tuesday UK US University Wednesday West`.split(
		/\s+/,
	),
);
