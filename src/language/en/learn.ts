import { companyNouns, looseCompanyNouns } from "./companynoun.ts";

/** What introduces a company that the tables lack: "London-based startup Nscale". Here loose nouns serve too: a capitalised word that no table knows is behind them. Pattern source. */
export const descriptors = `(?:${companyNouns}|${looseCompanyNouns})`;

/** Legal forms, which are no part of the name that claims carry. */
export const legalForms =
	"(?:Inc|Corp|Corporation|Ltd|Limited|LLC|plc|PLC|PBC|SA|AG|NV|N\\.V\\.|SE|Co|Oyj|ASA|AB|GmbH)";

/** Words that end a company's name and belong to it. */
export const nameEndings =
	"(?:Holdings|Technologies|Technology|Labs|Capital|Partners|Ventures|Systems|Energy|Semiconductor|Semiconductors|Networks|Robotics|Therapeutics|Digital|Cloud|AI(?! (?:data|hubs?|campus|factory|chips?|projects?|centers?|centres?|supercomputers?|clusters?|infrastructure|push|deal|plans?|bets?|investments?|spending|pledges)(?![A-Za-z]))|Computing|Infrastructure|Power|Motors|Bank|Financial|Software|Platforms|Industries|Partnership|Electronics|Materials|Communications)(?: (?:Group|Management|Partners|Holdings))?(?! Index)";

/** Words that make an adjective of the place, the field or the company before them: "US-based", "GPU-heavy". */
export const adjectival =
	/-(?:based|backed|owned|listed|traded|heavy|focused|led|run|linked|related|born|ticket|scale|grade|style|wide|level|native|enabled|powered|driven|ready|generation|density|speed|end|term|wave|cost|growth)$/;

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

/** Words for what a company does, with which its name may end, "Larch Compute", as do names of other things. */
export const tradeEnding =
	/ (?:Advisors|Aerospace|Air|Airlines|Analytics|Asset|Associates|Atomic|Automation|Bio|Brands|Brothers|Care|Cars|Chemicals|Chips|Company|Compute|Credit|Data|Datacenters|Devices|Diagnostics|Drones|Dynamics|Equity|Fiber|Fibre|Foods|Foundry|Fusion|Games|Gas|Genomics|Global|Grid|Group|Hardware|Health|Holding|Hosting|Hyperscale|Imaging|Infra|Instruments|Interactive|International|Invest|Kapital|Logistics|Machines|Media|Medical|Memory|Metals|Micro|Minerals|Mining|Mobile|Mobility|Nuclear|Optics|Pay|Payments|Pharma|Photonics|Quantum|Rail|Retail|Satellite|Search|Security|Silicon|Solar|Sons|Space|Steel|Storage|Stores|Studios?|Switchgear|Tech|Telecom|Vision|Voice|Wind|Wireless|Works)$/;
