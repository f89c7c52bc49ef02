/** What denies that something comes before a time. */
const negation =
	"(?:\\b(?:not|never|cannot|unlikely|hardly|neither|nor|nothing|none)|n['’]t|\\b[Nn]o(?= (?:[\\w'’-]+ ){1,8}(?:will|is|are|was|were|can|could|would)\\b))";

/** Where one of these stands between, something else is denied: "will not delay the site, to be ready before 2027". */
const turn =
	"(?:that|which|who|whose|whether|if|and(?! running)|but|because|as|so|until|unless|while|when|only|just|yet to|say|said|disclose[ds]?|delay(?:s|ed|ing)?|postpone[ds]?|change[ds]?|affect(?:s|ed)?|miss(?:es|ed)?|jeopardi[sz]e[ds]?|late|later)\\b";

/** Before "before 2027": nothing comes sooner, and the time opens a window. Pattern source, to be looked back at. */
export const neverYet = `${negation}(?: (?!${turn})[\\w'’./-]+){0,14} `;
