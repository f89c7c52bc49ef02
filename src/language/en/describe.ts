import { companyNouns } from "./companynoun.ts";
import { descriptors } from "./learn.ts";

/** "Server maker", "the asset manager": what the company does. */
const business = `(?:(?:the|an?) )?(?:[\\w.&-]+ ){0,4}(?:${descriptors}|manager|conglomerate)`;
/** "Singapore's", "Abu Dhabi-based": where it is at home. */
const home = "[A-Z][\\w.]+(?: [A-Z]\\w+)?(?:['’]s|-(?:based|listed))";

const description = new RegExp(`^ ?(?:${business}|${home}) $`);

/** Whether the words before a company's name only say what it does or where it is at home. */
export const describes = (words: string): boolean => description.test(words);

/** What a known company may be told to be right before its name: unlike {@link descriptors}, nothing that could be the sentence's own verb or object. */
const plainly = `${companyNouns}|carmaker|conglomerate`;

const trades =
	"AI|artificial[ -]intelligence|tech|technology|internet|software|cloud|cloud[ -]computing|compute|database|social[ -]media|e-commerce|hardware|chip|memory|memory[ -]chip|semiconductor|networking|telecoms?|server|robotics|data[ -]cent(?:er|re)|infrastructure|crypto|bitcoin|space|rocket|energy|power|nuclear|fuel[ -]cell|search|coding|self-driving|optical|photonics|agentic|generative|quantum|defen[cs]e|security|cybersecurity|reactor";

const qualities =
	"fellow|rival|smaller|larger|young|fast-growing|privately held|publicly traded|listed|European|American|Chinese|Japanese|British|French|German|Dutch|Indian|Korean|South Korean|Taiwanese|Israeli|Canadian|Australian|Norwegian|Finnish|Swedish|Saudi|Emirati|US|U\\.S\\.|UK";

/** Before a name: "chip designer", "the agentic AI start-up", "British neocloud". */
export const describedAs = new RegExp(
	`(?<![A-Za-z])(?:(?:the|an?) )?(?:(?:${qualities}|[A-Z][a-z]+-based) ){0,2}(?:(?:${trades}) ){0,3}(?:${plainly}) $`,
);

/** Before a name: where it is at home, "San Francisco-based". */
export const atHome =
	/(?<![A-Za-z])(?:[A-Z][A-Za-z.]+[ -]){0,3}?[A-Z][A-Za-z.]+-based $/;

/** What such words end in, the space behind left out. */
export const describing: ReadonlySet<string> = new Set(plainly.split("|"));

const article = /^ ?(?:the|an?|its) /;

/** Whether the words between two commas are another noun for what stands before them: "the single most important number". */
export const opensApposition = (words: string): boolean => article.test(words);
