/** What English says in and around windows, beside the words that make them up. */

/** The beginning of a year. */
export const early = /^(?:early|beginning|start|turn)/i;

/** The middle of a year. */
export const mid = /^mid/i;

/** Before a period: its end is meant, "before the end of March". */
export const closing = /\b(?:end|close) of (?:the )?$/;

/** Behind a period: it is one of the year told last, "of that year". */
export const sameYearBehind = /^ of (?:that|the same) year\b/;

/** Between a month of a told year and a bare one: a list goes on in that year, "$100M in January 2025, $500M in June". */
export const listGoesOn =
	/^(?: and| then|[,;](?: and| then)?)? [$€£]?\d[\d.,]* ?(?:[bmt]illion|trillion|bn|[mMbBkK])?,? (?:in|by|last) $/;

/** Before "year-end": the end of the year before, "stood at $1.2 billion at". */
export const yearEnd =
	/\b(?:reached|hit|stood|was|were|ended|finished|closed|came|had|held|totall?ed|counted)\b(?:(?!\b(?:would|will|could|should)\b)[^,;.]|\.(?=\d)){0,60} (?:at|as of|in|for|by) $/;

/** Before a month without a year: it is over, "the site came online in". */
export const isOver =
	/\b(?:(?:came|went|been) (?:back )?(?:online|on line|on stream|live|into (?:service|operation))|(?:was|were|been) (?:switched on|energi[sz]ed|completed|opened|commissioned|delivered)|(?:opened|launched|started operating|began (?:operating|operations)|started (?:up|operations))) (?:early |late |back )?in (?:early |mid-?|late )?$/;

/** Behind a period: it names an event, "first-quarter earnings", "Monday's rally". */
export const event =
	/^['’]s (?!end\b|close\b|start\b|beginning\b|final\b|last\b|opening (?!bell\b)[a-z])|^(?: [a-z]+){0,2} (?:results?|earnings|revenues?|sales|profits?|income|loss(?:es)?|reports?|numbers|figures|print|update|call|beat|miss)\b/;

/** "The prior quarter". */
export const termBefore = /^the (?:previous|prior|preceding)/;

/** A quarter by its ordinal or its number, which are the groups. */
export const quarterWords =
	/\b(?:(first|second|third|fourth)[ -](?:fiscal[ -])?quarter|Q([1-4]))\b/i;

/** A quarter without any year. */
export const bareQuarter =
	/^(?:the )?(?:(?:first|second|third|fourth)[ -]quarter|Q[1-4])$/i;

/** The ordinals in the order of the quarters. */
export const ordinals = ["first", "second", "third", "fourth"];
