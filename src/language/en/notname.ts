/** Capitalised words that open no company's name, by sort; each sort in the order of the alphabet. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Articles and pronouns, which open sentences. */
const pronouns = list(`
	A All An Both Each Everyone He Her His It Its Many Most Neither No One Others Our She Some Someone That The Their These
	They This Those We You
`);

/** Conjunctions and prepositions, which do so too. */
const links = list(`
	After Although And As At Before Besides But By Despite Following For From If In On Or Over Since Though Under Unlike
	When While With
`);

/** What asks. */
const questions = list(`
	How What Where Who Why
`);

/** Adverbs and participles before whoever acts: "Separately, Oracle said". */
const adverbs = list(`
	Accordingly Additionally Afterwards Already Also Altogether Being Combined Consequently Currently Earlier
	Elsewhere Even Eventually Finally Formerly Fully Furthermore Having Hence Here However Indeed Initially Instead Just
	Last Later Likewise Meanwhile Moreover Nevertheless Next Nonetheless Not Notably Now Once Only Overall
	Previously Recently Reportedly Separately Similarly Specifically Still Then Therefore Thus Today Together
	Ultimately Yesterday
`);

/** Adjectives before the name or the thing that they are of. */
const adjectives = list(`
	Agentic Big Common Federal Former Generative Internal New Online Physical Preferred Proven Sovereign Total
`);

/** Peoples, which stand before companies: "Dutch ASML". */
const peoples = list(`
	American Australian Austrian Belgian Brazilian British Canadian Chinese Danish Dutch Emirati European Finnish
	French German Indian Indonesian Irish Israeli Italian Japanese Korean Latin Malaysian Mexican Norwegian Polish
	Russian Saudi Scottish Singaporean Spanish Swedish Swiss Taiwanese Thai Turkish Vietnamese
`);

/** Initials of things and of places. */
const initials = list(`
	AI CPU EU GPU GPUs IPO S&P TPU U.K U.K. U.S U.S. UAE UK US USA
`);

/** Newspapers, agencies and words of their names. */
const press = list(`
	Bloomberg CNBC CNN Financial FT Information Journal Reuters Times WSJ
`);

/** Who governs, and who judges. */
const government = list(`
	Congress Fed Governments House Lawmakers Officials President Regulators Senate White
`);

/** Forms of address and offices, before a person's name. */
const titles = list(`
	Billionaire CEO CFO Chairman Chief Co-founder COO CTO Dr Executive Founder Mr Mrs Ms Officer
`);

/** Months and days. */
const times = list(`
	April August December February Friday January July June March May Monday November October Saturday September
	Sunday Thursday Tuesday Wednesday
`);

/** What is told, and what is known. */
const reports = list(`
	Consensus Estimates Forecasts Guidance Intelligence Reports Rumor Rumors Rumour Rumours
`);

/** Papers, and what leads to them. */
const papers = list(`
	Agreement Bid Buyout Intent Memorandum Merger Offer Option Plan Plans Takeover Talks
`);

/** Many at once. */
const groups = list(`
	Agents Analysts Backers Banks Buyers Companies Company Consultants Consumers Customers Employees Executives Founders Hyperscalers
	Investors Lenders Management Partners People Rivals Sellers Shareholders Sources Startups Taxpayers Traders
	Users
`);

/** Exchanges, and what is traded there. */
const markets = list(`
	Bitcoin Class Deal Dow Nasdaq NYSE Series Shares Stock Stocks Street Wall
`);

/** Words of products' names. */
const products = list(`
	Agent Azure Blackwell CapEx Capex Chips Cloud Data Hopper Max Mini Model Models Plus Pro Rubin Tech Token Tokens Ultra
`);

/** Countries, and the words of their names. */
const countries = list(`
	Arabia Argentina Australia Austria Bahrain Belgium Brazil Britain Canada Chile China Denmark Egypt Emirates
	England Estonia Finland France Germany Greece Hungary Iceland India Indonesia Ireland Israel Italy Japan
	Kazakhstan Kenya Korea Kuwait Luxembourg Malaysia Mexico Morocco Netherlands Nigeria Norway Oman Pakistan
	Philippines Poland Portugal Qatar Romania Scotland Singapore Spain Sweden Switzerland Taiwan Thailand Turkey
	Ukraine Vietnam Wales
`);

/** Parts of the world. */
const regions = list(`
	Africa America Asia East Europe Gulf Middle North Silicon South Valley West
`);

/** States of America and of India. */
const states = list(`
	Alabama Arizona Arkansas California Carolina Colorado Dakota Florida Georgia Gujarat Idaho Illinois Indiana
	Iowa Kansas Kentucky Louisiana Maryland Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio
	Oklahoma Oregon Pennsylvania Tennessee Texas Utah Virginia Wisconsin Wyoming
`);

/** Towns, and the words of their names. */
const towns = list(`
	Abilene Abu Amsterdam Angeles Barcelona Beijing Bengaluru Berlin Brussels Chennai Copenhagen Delhi Dhabi Diego
	Doha Dubai Dublin Francisco Frankfurt Geneva Hangzhou Helsinki Hong Hyderabad Jamnagar Jose Kong Lisbon London
	Madrid Melbourne Memphis Milan Mumbai Osaka Oslo Paris Riyadh Rome Seattle Seoul Shanghai Shenzhen Stockholm
	Sydney Tokyo Toronto Vienna Warsaw Washington York Zurich
`);

/** Words of the names of countries, parts of the world, states and towns. */
export const placeWords: ReadonlySet<string> = new Set([
	...countries,
	...regions,
	...states,
	...towns,
]);

/** Those of them with which a name may begin all the same: "New Era Helium", "Texas Critical Data Centers". */
export const mayOpenNames: Readonly<
	Record<"adjectives" | "places", ReadonlySet<string>>
> = {
	adjectives: new Set(["Big", "Common", "New", "Proven", "Sovereign", "Total"]),
	places: placeWords,
};

/** Capitalised words that are no company, and open no company's name. */
export const notNames: ReadonlySet<string> = new Set([
	...pronouns,
	...links,
	...questions,
	...adverbs,
	...adjectives,
	...peoples,
	...initials,
	...press,
	...government,
	...titles,
	...times,
	...reports,
	...papers,
	...groups,
	...markets,
	...products,
	...countries,
	...regions,
	...states,
	...towns,
]);
