/** Before a figure: an authority or a court takes it, "was fined", "a settlement of". */
export const before =
	/\b(?:fin(?:ed|ing)(?: (?:the )?[A-Z][\w.&’'-]*){0,3}|(?:fine|penalty|settlement|judg(?:e)?ment|verdict|damages|payout) (?:of|worth|totall?ing)|(?:fine|penalty|settlement|damages|verdict) (?:was|is|comes to|came to))(?: (?:a|an|some|about|around|nearly|almost|over|more than|up to|at least|as much as|record))* ?$/i;

const cases =
	"(?:law)?suits?|litigation|cases?|claims?|charges?|allegations?|accusations?|probes?|investigations?|disputes?|complaints?";

/** Behind a figure: "$1.4 billion to settle a lawsuit", "a $500 million fine", "$2.4 billion after losing its appeal". */
export const behind = new RegExp(
	`^(?: (?:[a-z-]+ ){0,2}?(?:fines?|penalt(?:y|ies)|settlement|judg(?:e)?ment|verdict|jury award)\\b| in (?:fines|damages|penalties|compensation|back taxes)\\b| to (?:settle|resolve|end)\\b[^,;.]{0,60}\\b(?:${cases})\\b| (?:after|for) (?:losing (?:its|an|the) appeal|breaking|violating|breaching|infringing)\\b)`,
	"i",
);
