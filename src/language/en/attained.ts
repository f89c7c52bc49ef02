/** What English says before a power that somebody has come to have by now. */

const nearly =
	"(?:(?:about|some|around|roughly|nearly|almost|over|more than|just over|at least|an estimated) )?";
const reached =
	"(?:reached|hit|passed|topped|crossed|surpassed|exceeded|energi[sz]ed|deployed|brought (?:up|online))";

const site =
	"(?:(?:an?|its|the|their) )?(?:(?:new|first|second|third|big|giant|huge|vast|latest|own) )*";

/** Before the figure: "has already reached", "got to", "is the first cluster to hit", "goes live as the", "switched on". */
export const attained = new RegExp(
	`(?:\\b(?:(?:has|have) (?:(?:(?:already|now|since|just|so far) )*${reached}|(?:already|now|since|just) )|(?:already|now|recently) (?:${reached}|draws?|uses?|consumes?)|(?:got|ramped(?: up)?|scaled(?: up)?) to|(?:stood|stands) at|had (?:access to )?|(?:is|was|became) the (?:[\\w'’-]+ )?first [^,;]{0,50} to (?:reach|hit|pass|top|cross)) ?${nearly}|\\b(?:opened|inaugurated|energi[sz](?:ed|es)|(?:goes|went) (?:live|online) as|flips the switch on|flipped the switch on|(?:switch|turn|power)(?:ed|s) on)(?: [A-Z][\\w-]+,)? ${site}${nearly})$`,
);
