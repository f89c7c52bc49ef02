const caps = [
	"market capitalization",
	"market capitalisation",
	"market cap",
	"market value",
];

/** "Worth $6 billion on the exchange", "its value on Nasdaq". */
export const onExchange = [
	"on the exchange",
	"on its exchange",
	...["value", "worth"].flatMap((measure) =>
		["nasdaq", "the nasdaq", "the market", "the bourse"].map(
			(place) => `${measure} on ${place}`,
		),
	),
];

const ofCaps = (words: string): readonly string[] =>
	words
		.split(" ")
		.flatMap((word) =>
			["its", "their", "the company's"].flatMap((whose) =>
				caps.map((cap) => `${word} ${whose} ${cap}`),
			),
		);

const valuable = ["more valuable", "richer"];
const poorer = [
	"less valuable",
	"poorer",
	"off its value",
	"off its worth",
	"off the company's value",
	"off the company's worth",
];

/** "Cutting its market value": of other things the verb says nothing of a share's price. */
export const cutCaps = [
	...poorer,
	...ofCaps("cutting cut reducing reduced trimming slashing lowering"),
];
/** "Increasing its market value", likewise. */
export const raisedCaps = [
	...valuable,
	...ofCaps("increasing increased raising boosting lifting swelling"),
	"added to the worth",
	"added to the value of",
	"added to its worth",
	"added to its value",
	"added to the company's value",
	"added to the company's worth",
];
