/** Behind a count: what the one who acts has made, "of its own chips". */
export const ofOwnChips = /^\s*of (?:its|their) own\b/;

/** Behind a count, of what a maker of chips has: "of its processors". */
export const ofChipsOfIts = /^\s*of (?:its|their) /;
