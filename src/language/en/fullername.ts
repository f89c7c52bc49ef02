/**
 * Behind the name of a known company: words that make it a longer one, "Renesas Electronics", "Adani Green Energy". Not those that
 * goods are called by too, "Lambda Cloud". To be tried where the name ends.
 */
export const fullerName =
	/(?: [A-Z][a-z]+){0,2}? (?:Holdings|Technologies|Technology|Group|Electronics|Semiconductors?|Industries|Energy|Capital|Ventures|Motors?|Financial|Materials|Communications|Mining|Pharmaceuticals|Therapeutics|Securities|Investments|Asset Management|Chemical|Steel|(?:Data )?Services|Data Cent(?:er|re)s?|Infrastructure|Digital|Computing|Robotics|Foods|Airlines|Heavy Industries)(?: (?:Group|Holdings|Management|Partners))?(?![A-Za-z-])/y;

/** Behind any company's name, the best known too: a trade so far from its own that another company is meant, "Apple Hospitality". To be tried where the name ends. */
export const otherTrade =
	/ (?:Airlines|Bank|Biologics|Biotech|Breweries|Foods|Grid|Hospitality|Insurance|Mining|Pharma|Pharmaceuticals|Realty|Resorts|Shipping|Steel|Therapeutics|Towers)(?: (?:Group|Holdings|Partners|Trust))?(?![A-Za-z-])/y;

const form = /^ (?:Cloud|Group|Holdings?|Technology|Technologies|Precision)$/;

/** "Dell Technologies" beside "Dell", "Lumentum Holdings" beside "Lumentum": the same name with a word of its form; "Alibaba Cloud" is but a part of Alibaba. */
export const addsForm = (longer: string, name: string): boolean =>
	longer.startsWith(name) && form.test(longer.slice(name.length));

const sayWhatItMakes = /^ (?:AI|Industries|Labs?|Robotics)$/;

/** "Yotta Data Services" beside "Yotta": the name in full, which an article tells once and then shortens; not what a name is often told with, "Mistral AI". */
export const isFullOf = (longer: string, name: string): boolean =>
	longer.startsWith(`${name} `) &&
	!form.test(longer.slice(name.length)) &&
	!sayWhatItMakes.test(longer.slice(name.length));
