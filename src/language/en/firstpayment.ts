const contract =
	"(?:contract|lease|(?:cloud|compute|computing|supply|purchase) (?:deal|agreement|contract)|(?:purchase )?order)";

/** Before a sum. */
export const before = new RegExp(
	`\\b${contract}[^,;.]{0,12} first (?:payment|instal?lment) of $`,
	"i",
);

/** Behind it. */
export const behind = new RegExp(
	`^ (?:under|of|on|for|towards) (?:its|their|the|a|that) (?:[\\w.$-]+ ){0,3}?${contract}\\b`,
	"i",
);
