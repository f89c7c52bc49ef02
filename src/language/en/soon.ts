import { numerals } from "./numeral.ts";

/** How English says that systems will run within a span of time. */

const number = `(?:\\d{1,2}|${Object.keys(numerals).join("|")}|an?|a few|a couple of)`;
const about =
	"(?:about |around |roughly |approximately |some |just |under |less than |~)?";
const span = `(?:within|inside|in|between) (?:the )?(?:next |coming |following )?${about}(?:${number}(?: ?[-–] ?| to | and | or ))?${number}[- ](?:months|years)\\b(?! ago| later| of )|(?:within|in|over) the (?:coming|next(?: few)?) (?:months|years)\\b`;
const gap = "[^,.;:]{0,32}?";

const ahead =
	"will|would|should|could|can|may|to (?:be|go|come|complete|finish|reach|build|install|open|start|begin|grow|scale|take)|wants?|expect\\w*|aim\\w*|target\\w*|plan(?:s|ned)?|due|conclude|order|deployed";

/** Without one of these words no such span is told. */
export const marks = ["months|years"];

export const head = new RegExp(
	`^(?=[^]*\\b(?:months|years)\\b)[^]*\\b(?:${ahead})\\b`,
	"i",
);

export const systems = /\b(?:deployments|facilit(?:y|ies)|clusters?)\b/i;

const whole =
	"complet(?:e[sd]?|ing|ion)|finish(?:ed|ing)?|conclude[sd]?|full(?:y)? (?:capacity|build-?out|buil[dt]|deploy\\w*|operational|online|live)|build(?:ing)? out|deployed|deployments? (?:is|are|to be)";
const growth =
	"(?:scale[sd]?|grow[ns]?|rise[sn]?|reach(?:es|ed)?|expand(?:s|ed)?|get|go)(?: up)?(?: to)? (?:about |around |roughly |up to |a full )?\\d[\\d.]* ?(?:GW|MW|gigawatts?|megawatts?)";

/** "The company aims to complete it within 24 months", "can grow to 1.5GW inside 18 months", "take 10 to 15 years to complete". */
export const full = new RegExp(
	`\\b(?:${whole}|${growth})\\b${gap} "?(?:${span})|\\btake ${gap}${number}[- ](?:months|years) to (?:complete|finish)\\b`,
	"i",
);

/** "Is targeted to go live in about 18 months", "to be installed in the coming months". */
export const first = new RegExp(
	`\\b(?:(?:go|goes|going|come|comes|coming|be|get|bring|brought) (?:live|online|on ?line|operational|on stream)|(?:start|begin|launch)\\w* (?:commercial )?(?:operations?|operating|services?|running)|up and running|in operation|installed|switched on|powered up)\\b${gap} "?(?:${span})`,
	"i",
);
