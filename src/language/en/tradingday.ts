import type { DayShift } from "../tradingday.ts";

/** What English says of the days and hours of trading. */

/** The trading day next to the one told before, and how many days off it is. */
export const shifts: readonly DayShift[] = [
	[
		/\b(?<!\b(?:from|than|over|versus|vs\.?|against|above|below|with|to) (?:the |its )?(?:close (?:of|on|in) (?:the )?)?)(?:(?:a|one) (?:day|session) earlier|the (?:day|session) before|(?:the )?(?:previous|prior|preceding) (?:trading )?(?:day|session)|the (?:day|session) prior)\b/i,
		-1,
	],
	[
		/\bOvernight\b(?=[, ])(?![^.;]*\b(?:after[- ]hours|premarket|pre-market|futures)\b)|\bovernight (?:on|in) (?:Wall Street|New York|the (?:US|U\.S\.|United States)|(?:the )?Nasdaq)/,
		-1,
	],
	[
		/\b(?:(?:a|one) (?:day|session) later|the (?:next|following) (?:trading )?(?:day|session)|the day after)\b(?! (?:the|that|its|it|open))/i,
		1,
	],
	[/\btwo (?:trading )?(?:days|sessions) later\b/i, 2],
	[/\bthree (?:trading )?(?:days|sessions) later\b/i, 3],
];

const moving =
	"(?:advanc|add|climb|declin|dip|drop|fall|gain|jump|leap|los|plung|rall|ris|shed|sink|slid|slip|slump|soar|spik|surg|tumbl)[a-z]*";
const roughly =
	"(?: (?:of|by|about|around|nearly|almost|roughly|more than|over|as much as|up to))*";

const whose =
	"(?:(?:it|they|(?:(?:its|their|the) )?(?:shares?|stocks?)|[A-Z][\\w.]*(?: [A-Z][\\w.]*){0,4}(?:['’]s? (?:shares?|stocks?))?) )?";

/** Before a figure: its day is the one before that which the sentence tells, "a day after rising", "a day after the stock jumped by". */
export const dayAfterMove = new RegExp(
	`\\b(?:[Aa]|[Oo]ne|[Tt]he) (?:trading )?(?:day|session) after ${whose}(?:(?:an?|its|the|having|had) )?(?:(?:${moving}|closing|closed|ending|ended|finishing|finished)${roughly} (?:up |down )?|[a-z]+ )?$`,
);

/** "The day after its Jan. 28 report": the day next to the one told behind these words. */
export const afterDay =
	/\b(?:the|a) (?:day|session) after (?:the|that|its|their|a|an)\b/i;

/** The hours of trading told before: "over the same stretch". */
export const sameHours =
	/\b(?:over|in|during) the same (?:hours|stretch|session|period)\b/i;

/** Other days than the one told last: "a report over the weekend". */
export const otherDays = /\b(?:over|at|on) (?:the|this|last) weekend\b/i;

/** Before a day: it is only what a price is compared with, "from $22.06 on". */
export const compared =
	/\b(?:from|than|over|versus|vs\.?|against|above|below|(?:premium|discount)(?: of (?:about |around |nearly )?[\d.]+(?:%| per ?cent))? to)(?: (?:its|the))?(?: (?:close|price|finish|level)(?: of| on)?)?(?: \$[\d.,]+)?(?: (?:on|at the close on))? ?$/i;

/** A day of which only the late hours are told: "late Wednesday". */
export const lateHours = /^late /i;

/** Before a figure or a day: it is of an earlier move, "after falling 0.8%". */
export const formerMove =
	/\b(?:after|following|having|extending|on top of|adding to) (?:an? |its |the )?(?:[a-z]+ )?(?:gain|loss|drop|fall|rise|jump|slide|decline|climb|surge|rall|los|dropp|fall|ris|jump|slid|declin|climb|surg|slipp|tumbl|shedd|add|soar|sink|plung|advanc)[a-z]*(?: (?:of|by|about|around|nearly|almost|more than|over|as much as|roughly)){0,2} (?:[\d.]+ ?(?:%|percent) )?$|\b(?:after|following|despite|erasing|reversing|recovering|trimming|paring) [A-Z][a-z]+day['’]s (?:[a-z]+ )*$/;

/** Before a day: it is that of what went before the day's own events, "had said on". */
export const background =
	/\b(?:had|having) (?!to |an? |the |no )[a-z]+ ?[^;.!?]*$|\([^)]*$|\b(?:although|though|despite)\b[^,;.!?]*$/i;

/** Up to the end of a day, and behind it: it is that of an event, "after Thursday's vote". */
export const eventDay = {
	upTo: /\b(?:after|before|following|since|despite|ahead of) [A-Z][a-z]+day$/,
	behind: /^['’]s (?!(?:opening bell|market open|opening|open|bell)\b)/,
} as const;

/** The hours before the day's trading, by the name of the day: "before Monday's bell". */
export const beforeBell =
	/\b(?:before|ahead of|prior to) [A-Z][a-z]+day['’]s (?:(?:opening )?bell|(?:market )?open|opening)\b/i;

/** Behind a figure: the close told is that of a day before, "after Friday's record close". */
export const formerClose =
	/\b(?:after|following|despite|since) [A-Z][a-z]+day['’]s (?:[a-z-]+ ){0,3}close\b/;

/** Before now, or in the trading day: "it had lost 3% in the regular session". */
export const mainHours =
	/\b(?:had|having|earlier|(?:regular|main|normal) (?:session|trading|hours)|during the (?:day|session))\b/;

/** Before a figure: it was so for a while only, "initially spiked", "an initial spike of". */
export const passing =
	/\b(?:(?:initially|at first)(?: [a-z]+){1,3}|(?:initial|earlier) (?:gains?|loss(?:es)?|advance|climb|decline|dip|drop|fall|jump|leap|plunge|rally|rise|slide|spike|surge) of)(?: (?:as much as|more than|nearly|about|around|over|almost))? ?$/i;

/** Behind a figure: the price had not been there for long, which tells no moment of the day, "at its lowest since March". */
export const sinceLong =
	/\bat (?:its|their|the) (?:highest|lowest)(?: (?:level|point|price))? (?:since|in)\b/i;

/** In a clause: a price on another exchange, before or after whose hours nothing is. "SoftBank lost 10% in Tokyo". */
export const elsewhere =
	/\b(?:in|on) (?:Amsterdam|Frankfurt|Hong Kong|London|Mumbai|Paris|Seoul|Shanghai|Shenzhen|Stockholm|Sydney|Taipei|Tokyo|Zurich)\b(?! (?:premarket|pre-market))/;

/** Before a percentage beside a name: it is a fall, "AMD off 3%". */
export const off =
	/ off (?:about |nearly |around |more than |over |almost |roughly |some )?$/;

const traded =
	"(?:rose|fell|jump|gain|lost|los(?:es|ing)|slid|slip|drop|climb|surg|soar|sank|tumbl|rall|trad(?:ed|es|ing) (?:at|near|around)|closed|clos(?:es|ing) at|finish|ended|hit|touch|reach|open(?:ed|s|ing)|lift|sent|push|lower|higher)";
const supposed =
	"(?:could|would|may|might|should|must|can|will|won['’]t|likely|expect(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecasts?)";
const bid =
	"(?:target(?:s|ed|ing)?|estimate|offer(?:s|ed|ing)?|bid(?:s|ding)?|tender|takeover|buyout|pa(?:y|ys|id|ying)|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|acquisition|propos(?:al|es|ed|ing)|valu(?:es|ed|ing)|pric(?:ed|es|ing)|sell(?:s|ing)?|sold(?! off)|issu(?:es|ed|ing)|conver(?:sion|ts|ted|tible)|strike|exercise|fair value)";

/** Before a percentage: no trade was made at what it is of, "could climb to $180,", "set a target of $250,", "offered to buy it at". */
export const untraded = new RegExp(
	`\\b${supposed}\\b[^,;]*(?:, )?$|\\b${bid}\\b(?:(?!\\b${traded})[^;])*$`,
);

const close = "(?:close|closing (?:price|level)|finish)";

/** The price has gone up from the one it is told against. */
export const higher = "above";

/** Behind a percentage: so far from the price that it tells a move by, "19% above Friday's $8.97", "2.5% below the $40 offering price". */
export const fromPrice = new RegExp(
	`^ (${higher}|below) (?:(?:its |the |their )?(?:[A-Z][a-z]+day|yesterday)'s (?:${close}|\\$\\d)|(?:its |the |their )?(?:(?:last|latest|previous|prior) ${close}|(?:\\$[\\d.,]+ )?(?:offering|offer|IPO|issue|listing|debut) price)\\b)`,
);
