/** Before a sum: what a part of a company is worth, not the whole: 所持股份价值约. */
export const stakeWorth =
	/(?:持有|所持|持股|手中|手上)[^,;。]{0,20}(?:股权|股份|股票|持股)[^,;。]{0,6}(?:价值|市值|值)[^,;。]{0,8}$/;
