/** Words of what percentages tell when they are no shares of a company. */
export const notShares = [
	"premarket",
	"afterhours",
	"close",
	"revenue",
	"cost",
	"rate",
	"users",
	"market",
] as const;
