const loan =
	"(?:bridge (?:loans?|financing|facility|funding)|(?:term |syndicated |bank |secured |unsecured |margin )?loans?|loan (?:facility|package)|credit (?:lines?|facility|facilities)|lines? of credit|(?:revolving credit|revolver|borrowing|debt) facility|debt financing|(?:senior |junk |convertible )?(?:bonds?|notes)|bond (?:sale|offering|issue))";

/** Before a figure: "secured bridge financing of", "is lending". */
export const before = new RegExp(
	`\\b(?:${loan} (?:of|worth|totall?ing|for)|lend(?:s|ing)?|lent|loan(?:ed|ing))(?: \\w+)?(?: (?:up to|about|around|some|nearly|roughly|more than|at least|as much as))? ?$`,
	"i",
);

/** Behind a figure: "$4 billion revolving credit facility", "$2 billion in bonds". */
export const behind = new RegExp(
	`^(?:(?: in| of)?(?: [\\w-]+){0,3}? ${loan}\\b| from (?:[\\w-]+ ){0,2}?(?:private credit|lenders|bond ?holders)\\b)(?! and (?:equity|shares|stock)\\b)`,
	"i",
);
