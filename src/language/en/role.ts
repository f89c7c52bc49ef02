import { backed } from "./reference.ts";

const several = "companies|firms|parties|sides|partners";
/** Behind "the former": what is remade, or who has left, "the former mine". */
const notOfThing =
	"(?! (?:[a-z0-9-]+ ){0,2}(?:mines?|sites?|works|plants?|factor(?:y|ies)|smelters?|mills?|campus|base|airfield|halls?|warehouses?|steelworks|refiner(?:y|ies)|quarry|station|chief|boss|head|executives?|president|chairman|employees?)(?![a-z]))";
const nouns = `company|firm|group|startup|start-up|giant|titan|conglomerate|developer|lab|neocloud|provider|operator|manufacturer|carmaker|automaker|foundry|retailer|bank|investor|buyer|seller|supplier|miner|behemoth|heavyweight|powerhouse|unicorn|pair|duo|landlord|lessor|tenant|lessee|latter|former${notOfThing}`;
/** What stands for a company only behind words that say more of it. */
const makers = "maker|designer|specialist|builder|player|business|vendor";
const described = `${nouns}|chip ?-?(?:maker|designer)|${makers}`;

const businesses =
	"AI|artificial intelligence|tech|technology|internet|software|cloud|cloud[ -]computing|database|search|social[ -]media|social[ -]network|e-commerce|hardware|chip|contract|memory|memory[ -]chip|semiconductor|networking|network equipment|telecoms?|server|robotics|data[ -]cent(?:er|re)|infrastructure|crypto|bitcoin|electric[ -]vehicle|EV|space|rocket|energy";
const nations =
	"British|UK|Dutch|Japanese|Korean|South Korean|Taiwanese|Chinese|US|U\\.S\\.|Israeli|French|German|Finnish|Swedish|Norwegian|Canadian|Indian|Saudi|European|American|Asian|Emirati|Singaporean|Australian|Austrian|Belgian|Brazilian|Czech|Danish|Estonian|Greek|Hungarian|Icelandic|Indonesian|Irish|Italian|Kazakh|Latvian|Lithuanian|Malaysian|Mexican|Nordic|Polish|Portuguese|Qatari|Romanian|Scottish|Spanish|Swiss|Thai|Turkish|Ukrainian|Vietnamese|Californian?|Silicon Valley";
const seats =
	"Amsterdam|Mountain View|Menlo Park|Cupertino|Redmond|Santa Clara|Seattle|San Francisco|[A-Z][a-z]+(?: [A-Z][a-z]+)?,?-based";
const standings =
	"struggling|beleaguered|troubled|fast-growing|cash-burning|loss-making|leading|biggest|largest|top|once-dominant|world's (?:biggest|largest|top|leading|most valuable)|privately held|publicly traded|listed|young|fabless|state-(?:backed|owned|run)|government-(?:backed|owned)|venture-backed|privately owned|upstart|rival";

/** Tells in which country or town a company is at home. */
export const placed = new RegExp(
	`^[Tt]he (?:[a-z-]+ )*(?:${nations}|${seats})(?![a-z])`,
);

/** Owners whose name alone tells which company is meant: "the PIF company". */
const parents = "PIF|Musk|Alphabet|SoftBank|G42|Tata|Aramco";
const backers = `[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?${backed.source}`;

/** Behind such a word: it only says of what kind this is, "at the developer event". */
const attributed =
	"(?! (?:events?|conferences?|day|summits?|community|ecosystem|meetings?|letter|presentation|relations|scene|base)(?![A-Za-z]))";

/** Pattern sources of words of which one stands in each description below. */
export const roleMarks: readonly string[] = [
	several,
	nouns,
	makers,
	"unit|subsidiary|affiliate",
	"[Bb]oth|[Tt]he two|the pair|target",
	"chip|GPU|social network|TikTok|Jensen|ChatGPT|GPT|Sam Altman|search|Gemini|Claude|iPhone|Elon|Grok|Facebook|Instagram",
];

/** Words that stand for a party told elsewhere. Pattern sources; the article before them is part of it. */
export const roles: readonly string[] = [
	`(?:[Tt]he|[Bb]oth|[Tt]he two|[Tt]wo) (?:${several})`,
	`[Tt]he (?:(?:${businesses}|${nations}|${seats}|${standings}|${backers}),? (?:and )?)+(?:${described})(?!-)`,
	`[Tt]he (?:${nouns})(?!-)${attributed}`,
	`[Tt]he (?:${parents})(?:['’]s)? (?:company|firm|startup|start-up|unit|subsidiary|affiliate)(?!-)${attributed}`,
	// "The social network giant" is told above.
	"[Tt]he social network(?! (?:operator|giant|owner|company))(?!-)",
	// Not a goal.
	"[Tt]he (?:takeover )?target(?='s (?:shares|stock|board|shareholders|holders)| company)",
	"[Tt]hat (?:company|firm|startup|start-up|group|lab)(?!-)",
	"[Bb]oth sides",
	"[Bb]oth parties",
	"[Bb]oth (?:stocks|shares)",
	"[Bb]oth(?= (?:were|are|have|had|rose|fell|gained|lost|jumped|climbed|dropped|slipped|closed|ended|traded|advanced|declined|stocks?|shares)(?![A-Za-z]))",
	// "An agreement the two signed" says enough by itself.
	"(?<=^|[.,;:!?—–] |\\n|[Ii]n [A-Z][a-z]+ |[Oo]n [A-Z][a-z]+ \\d{1,2} |\\b(?:ago|earlier|said|says|when|while|and|but|because|after|before) )[Tt]he two(?= (?:have|had|are|were|will|would|could|may|might|also|first|then|now|later|jointly|agreed?|sign(?:ed)?|announced?|said|say|form(?:ed)?|struck|extend(?:ed)?|expand(?:ed)?|enter(?:ed)?|confirm(?:ed)?|want(?:ed)?|plan(?:ned)?|inked|reached|disclosed|unveiled|expect(?:ed)?|put|did|do)(?![A-Za-z]))",
	"(?<=(?:[Ss]hares|[Ss]tocks?) of )(?:both|the (?:two|pair))(?! [A-Z])",
];

/** Descriptions by a business alone, with the company that is meant where the text tells of it and of no other: its best known. */
export const foremostRoles: Readonly<Record<string, readonly string[]>> = {
	NVIDIA: [
		"[Tt]he (?:AI |US |U\\.S\\. )?chip ?-?(?:maker|giant|designer|titan|leader)",
		"[Tt]he GPU (?:maker|giant)",
	],
	Google: ["[Tt]he search giant"],
};

/** Descriptions that fit one company only, with its canonical name. */
export const uniqueRoles: Readonly<Record<string, readonly string[]>> = {
	NVIDIA: [
		"[Tt]he (?:Santa Clara-based|world's (?:biggest|largest|most valuable)) chip ?-?(?:maker|giant|designer|titan|leader)",
		"[Jj]ensen Huang's company",
	],
	OpenAI: [
		"[Tt]he (?:ChatGPT|GPT)[ -](?:maker|creator|developer|owner|operator|parent)",
		"[Ss]am Altman's (?:company|startup|start-up|firm|lab)",
		"[Tt]he (?:company|firm|startup|start-up|lab) behind ChatGPT",
		"ChatGPT (?:maker|creator|developer|owner|parent)(?= OpenAI)?",
	],
	Google: ["[Tt]he Gemini (?:maker|developer)"],
	Anthropic: [
		"[Tt]he Claude (?:maker|developer|creator)",
		"Claude (?:maker|developer)",
		"[Tt]he (?:company|firm|startup|start-up|lab) behind Claude",
	],
	Apple: ["[Tt]he iPhone (?:maker|giant)", "iPhone maker"],
	xAI: [
		"Elon Musk's (?:AI|artificial intelligence) (?:company|startup|start-up|subsidiary|venture|firm|lab|unit)",
		"[Tt]he Grok (?:maker|developer)",
	],
	ByteDance: [
		"TikTok's (?:parent|owner)(?: company)?",
		"[Tt]he TikTok (?:parent|owner)",
	],
	Meta: [
		"Facebook's (?:parent|owner)(?: company)?",
		"[Tt]he Facebook (?:parent|owner)",
		"[Tt]he Instagram owner",
		"Facebook parent",
	],
};
