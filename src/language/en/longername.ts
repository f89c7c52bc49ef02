/** Behind a known name, words that are no part of another company's: of its form, its trade, those who speak for it, days. */
const generic = new Set(
	`AI Airlines Analyst Analysts April August Bank Board Boss Business Capital Center Centers Centre Centres Chair Chairman Chairwoman
	Chief Chip Chips Cloud Co Communications Company Compute Computing Contract Corp Corporation Data Deal Digital Digitals Director Edge
	Electronics Employees Energy Engineering Enterprise Equities Executive Executives Finance Financial Foundation Foundry Founder
	Friday Fund Global Group Health Holding Holdings Hosting Inc Incorporated Infrastructure Insiders Intelligence International
	Investor Investors Lab Laboratories Labs Limited Ltd Management Mining Monday Motors Networks News Officials Operations Partners
	Platform Platforms Power President Ratings Realty Representatives Research Robotics Saturday Securities Semiconductor Semiconductors
	Services Shareholders Shares Software Solutions Spokesman Spokesperson Spokeswoman Stock Studio Studios Sunday Systems Tech
	Technologies Technology Thursday Tuesday Ventures Wednesday Workers
	Africa America Americas Asia Europe Gulf International Pacific`
		.trim()
		.split(/\s+/),
);

/** One more word of a name. To be tried where the known name ends. */
export const furtherWord = / ([A-Z][a-z]{2,})(?![A-Za-z-])/y;

/** Behind it: it ends the name of one who acts or owns. To be tried where the word ends. */
export const actsThen =
	/(?:['’]s?(?![a-z])| (?:said|says|has|had|will|would|is|was|plans|agreed|agrees|announced|declined|expects|told|signed|signs)\b)/y;

/** Whether such a word may make another company's name of a known one: "Lumen Harbor", not "Lumen Group". */
export const isOfOwnName = (word: string): boolean => !generic.has(word);
