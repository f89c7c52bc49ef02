const about =
	"(?:(?:about|around|roughly|nearly|some|up to|at least|more than|over|the|an?|its|current|previous|original) )*[$€£¥]?";

/** Before a figure: it is what something is changed from, or what is to be changed: "cut its $100 billion investment". */
export const from = new RegExp(
	`\\b(?:from|(?:cut(?:ting)?|reduc(?:e|ing)|trim(?:ming)?|scal(?:e|ing) (?:back|down)|slash(?:ing)?|shrink(?:ing)?|increas(?:e|ing)|expand(?:ing)?|boost(?:ing)?) (?:its|their)) ${about}$`,
	"i",
);

/** Before a figure: it is what something is changed to. */
export const to = new RegExp(`\\b(?:to|at|by) ${about}$`, "i");

/** Beside such a figure: that something changes. */
export const changing =
	/\b(?:rais|lift|increas|boost|hik|cut|lower|trim|reduc|slash|rose|risen|ris|grew|grow|expand|doubl|tripl|upp|scal|shr[iau]nk|fall|fell|drop|pared|par)[a-z]*\b/i;
