const caps = [
	"market capitalization",
	"market capitalisation",
	"market cap",
	"market value",
];

const ofCaps = (words: string): readonly string[] =>
	words
		.split(" ")
		.flatMap((word) =>
			["its", "their", "the company's"].flatMap((whose) =>
				caps.map((cap) => `${word} ${whose} ${cap}`),
			),
		);

/** "Cutting its market value": of other things the verb says nothing of a share's price. */
export const cutCaps = ofCaps(
	"cutting cut reducing reduced trimming slashing lowering",
);
/** "Increasing its market value", likewise. */
export const raisedCaps = ofCaps(
	"increasing increased raising boosting lifting swelling",
);
