/** Words for the trading day next to the one told before, and how many days off it is. */
export const tradingDayShifts: readonly (readonly [RegExp, number])[] = [
	[
		/前一(?:个?交易)?[日天]|上一?个?交易日|\b(?<!\b(?:from|than|over|versus|vs\.?|against|above|below|with|to) (?:the |its )?(?:close (?:of|on|in) (?:the )?)?)(?:(?:a|one) (?:day|session) earlier|the (?:day|session) before|(?:the )?(?:previous|prior|preceding) (?:trading )?(?:day|session)|the (?:day|session) prior)\b/i,
		-1,
	],
	[
		/\bOvernight\b(?=[, ])(?![^.;]*\b(?:after[- ]hours|premarket|pre-market|futures)\b)|\bovernight (?:on|in) (?:Wall Street|New York|the (?:US|U\.S\.|United States)|(?:the )?Nasdaq)/,
		-1,
	],
	[
		/次日|翌日|隔日|隔天|第二天|次一?个?交易日|下一?个?交易日|\b(?:(?:a|one) (?:day|session) later|the (?:next|following) (?:trading )?(?:day|session)|the day after)\b(?! (?:the|that|its|it|open))/i,
		1,
	],
	[/\btwo (?:trading )?(?:days|sessions) later\b/i, 2],
	[/\bthree (?:trading )?(?:days|sessions) later\b/i, 3],
];

/** Words for the hours of trading told before: 同一时段, "over the same stretch". */
export const tellsSameHours = (text: string): boolean =>
	/同一?时段|同一交易时段|\b(?:over|in|during) the same (?:hours|stretch|session|period)\b/i.test(
		text,
	);

const afterDay =
	/\b(?:the|a) (?:day|session) after (?:the|that|its|their|a|an)\b/i;

/** "The day after its Jan. 28 report": the day next to the one told behind these words; where they end, -1 without them. */
export const endOfDayAfter = (text: string): number => {
	const found = afterDay.exec(text);
	return found === null ? -1 : found.index + found[0].length;
};

const otherDays = /\b(?:over|at|on) (?:the|this|last) weekend\b/i;

/** Tells of other days than the one told last: "a report over the weekend". */
export const tellsOtherDays = (text: string): boolean => otherDays.test(text);

const compared =
	/\b(?:from|than|over|versus|vs\.?|against|above|below)(?: (?:its|the))?(?: (?:close|price|finish|level)(?: of| on)?)?(?: \$[\d.,]+)?(?: (?:on|at the close on))? ?$/i;

/** Before a day: it is only what a price is compared with: "from $22.06 on Friday", "above Tuesday's close". */
export const isComparedWith = (before: string): boolean =>
	compared.test(before);

/** A day of which only the late hours are told, after trading: "priced its offering late Wednesday". */
export const isLateHours = (time: string): boolean => /^late /i.test(time);

const formerMove =
	/\b(?:after|following|having|extending|on top of|adding to) (?:an? |its |the )?(?:[a-z]+ )?(?:gain|loss|drop|fall|rise|jump|slide|decline|climb|surge|rall|los|dropp|fall|ris|jump|slid|declin|climb|surg|slipp|tumbl|shedd|add|soar|sink|plung|advanc)[a-z]*(?: (?:of|by|about|around|nearly|almost|more than|over|as much as|roughly)){0,2} (?:[\d.]+ ?(?:%|percent) )?$/;

/** Before a figure, or before the day behind one: they are of an earlier move: "down 0.3% after falling 0.8% Monday". */
export const tellsFormerMove = (before: string): boolean =>
	formerMove.test(before);

const background =
	/\b(?:had|having) (?!to |an? |the |no )[a-z]+ ?[^;.!?]*$|\([^)]*$|\b(?:although|though|despite)\b[^,;.!?]*$/i;

/** Before a day: it is that of what went before the day's own events: "had said on Thursday", "(Intel soared on Tuesday)". */
export const tellsBackground = (before: string): boolean =>
	background.test(before);

const passing =
	/\b(?:(?:initially|at first)(?: [a-z]+){1,3}|earlier (?:gains?|loss(?:es)?) of)(?: (?:as much as|more than|nearly|about|around|over|almost))? ?$/i;

/** Before a figure: it was so for a while only, "initially spiked 26%", "earlier losses of 5%". */
export const isPassing = (before: string): boolean => passing.test(before);
