import type { ConditionTable } from "../condition.ts";

const once = "\\b(?:once|when|after|upon|as soon as|following|if|pending)\\b";
const running =
	"(?:gigawatts?|GW|megawatts?|MW|capacity|systems?|data ?cent(?:er|re)|site|campus)";

/** "An initial $10 billion once the papers are signed", "the first $10 billion when the first gigawatt runs". */
export const conditions: ConditionTable = {
	agreement: [
		`${once}[^,;:]{0,60}\\b(?:definitive|final|binding|formal)\\b[^,;:]{0,30}\\b(?:agreements?|contracts?|deal|papers|paperwork|documents|terms)\\b`,
		`${once}[^,;:]{0,40}\\b(?:signs?|signed|inks?|inked)\\b`,
		"\\b(?:upon|on|at|after|following|with) (?:the |its |their )?(?:signing|signature)\\b",
	],
	"first-capacity": [
		`(?:${once}|\\b(?:as|with|on|until)\\b)[^,;:]{0,50}\\b(?:first|initial)\\b[^,;:]{0,12}?\\b${running}\\b`,
	],
};
