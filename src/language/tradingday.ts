/** Words for the trading day next to the one told before, and how many days off it is. */
export const tradingDayShifts: readonly (readonly [RegExp, number])[] = [
	[
		/前一(?:个?交易)?[日天]|上一?个?交易日|\b(?:(?:a|one) (?:day|session) earlier|the (?:day|session) before|(?:the )?(?:previous|prior|preceding) (?:trading )?(?:day|session))\b/i,
		-1,
	],
	[
		/次日|翌日|隔日|隔天|第二天|次一?个?交易日|下一?个?交易日|\b(?:(?:a|one) (?:day|session) later|the (?:next|following) (?:trading )?(?:day|session)|the day after)\b(?! (?:the|that|its|it|open))/i,
		1,
	],
];

/** Words for the hours of trading told before: 同一时段, "over the same stretch". */
export const tellsSameHours = (text: string): boolean =>
	/同一?时段|同一交易时段|\b(?:over|in|during) the same (?:hours|stretch|session|period)\b/i.test(
		text,
	);
