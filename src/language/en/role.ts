const several = "companies|firms|parties|sides|partners";
const nouns =
	"company|firm|group|startup|start-up|giant|titan|conglomerate|developer|lab|neocloud|provider|operator|manufacturer|carmaker|foundry|retailer|bank|investor|buyer|seller|supplier|miner|pair|duo|latter|former";

/** Pattern sources of words of which one stands in each description below. */
export const roleMarks: readonly string[] = [
	several,
	nouns,
	"chip|GPU|Jensen|ChatGPT|GPT|Sam Altman|search|Gemini|Claude|iPhone|Elon|Grok|Facebook|Instagram",
];

/** Words that stand for a party told elsewhere. Pattern sources; the article before them is part of it. */
export const roles: readonly string[] = [
	`(?:[Tt]he|[Bb]oth|[Tt]he two|[Tt]wo) (?:${several})`,
	`[Tt]he (?:AI |tech |technology |software |cloud |database |search |social-media |e-commerce |hardware |chip |semiconductor |British |Dutch |Japanese |Korean |Taiwanese |Chinese |US |U\\.S\\. |Israeli |French |German |Finnish |Swedish |Norwegian |Canadian |Indian |Saudi |European |American |Asian |Californian |Silicon Valley |Amsterdam |struggling |[A-Z][a-z]+(?: [A-Z][a-z]+)?,?-based |[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?-(?:backed|owned|funded|controlled|linked|led|run|founded) |Emirati |Singaporean |Australian |Norwegian |networking |data-center |data-centre )*(?:${nouns})(?!-)`,
	"[Bb]oth sides",
	"[Bb]oth parties",
];

/** Descriptions that fit one company only, with its canonical name. */
export const uniqueRoles: Readonly<Record<string, readonly string[]>> = {
	NVIDIA: [
		"[Tt]he (?:AI |US |U\\.S\\. |Santa Clara-based |world's (?:biggest|largest|most valuable) )?chip ?-?(?:maker|giant|designer|titan|leader)",
		"[Tt]he GPU (?:maker|giant)",
		"[Jj]ensen Huang's company",
	],
	OpenAI: [
		"[Tt]he (?:ChatGPT|GPT)[ -](?:maker|creator|developer|owner|operator|parent)",
		"[Ss]am Altman's (?:company|startup)",
		"[Tt]he (?:company|firm|startup|start-up|lab) behind ChatGPT",
		"ChatGPT (?:maker|creator|developer|owner|parent)(?= OpenAI)?",
	],
	Google: ["[Tt]he search giant", "[Tt]he Gemini (?:maker|developer)"],
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
	Meta: [
		"[Tt]he Facebook (?:parent|owner)",
		"[Tt]he Instagram owner",
		"Facebook parent",
	],
};
