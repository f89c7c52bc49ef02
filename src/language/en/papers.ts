import type { FinalPapers } from "../papers.ts";

const paper =
	"agreements?|contracts?|papers|paperwork|documents|documentation|deals?|terms|pact";
const final = "final|definitive|binding|formal";
const soon =
	"expect(?:s|ed)?|hopes?|aims?|plans?|intends?|wants?|seeks?|due|targets?|targeted|anticipated?s?|slated|scheduled|will|would|should|could|to be|set to";

/** "Finalize the details", "a definitive agreement is expected". */
export const finalPapers: FinalPapers = {
	head: /\b(?:details|terms|partnership|agreements?|contracts?|deals?|papers|paperwork|documents|documentation|pact|signatures?|signing|sign)\b/i,
	whole: new RegExp(
		[
			"\\b(?:finali[sz](?:e|ing)|hammer(?:ing)? out|iron(?:ing)? out|work(?:ing)? out|nail(?:ing)? down|thrash(?:ing)? out|settl(?:e|ing))\\b[^,.;]{0,40}\\b(?:details|terms|partnership|agreements?|contracts?|deal|papers|paperwork|documents)\\b",
			`\\b(?:${soon})\\b[^,.;]{0,24}\\b(?:sign|ink|reach|conclude|complete|close|execute|have)\\b[^,.;]{0,12}\\b(?:${final})\\b[^,.;]{0,12}\\b(?:${paper})\\b`,
			`(?<!\\b(?:no|without|any)\\b[^,.;]{0,12})\\b(?:${final}) (?:\\w+ )?(?:${paper})\\b[^,.;]{0,48}\\b(?:${soon})\\b`,
			"\\b(?:expect|expects|expected|hope|hopes)\\b[^,.;]{0,12}\\b(?:signatures?|a signing|to sign)\\b",
			"\\b(?:intend|plan|aim|want|mean)s? to sign (?:in|by|this|next|before|within|on)\\b",
			`\\b(?:${soon})\\b[^,.;]{0,12}\\b(?:close|conclude|seal|finish) (?:the|their|its|this) (?:deal|agreement|partnership|contract|pact|accord)\\b`,
			`\\b(?:details|${paper})\\b[^,.;]{0,40}\\b(?:to be|will be|should be|are being|is being|still being) (?:signed|finali[sz]ed|inked|settled|agreed|hammered out|worked out|ironed out|nailed down|completed)\\b`,
			`\\b(?:final|remaining|definitive) (?:details|terms)\\b[^,.;]{0,16}\\b(?:${soon})\\b`,
			`\\b(?:work(?:s|ed|ing)?|mov(?:es|ed|ing)|push(?:es|ing)?) (?:towards?|on) (?:a|an|the) (?:${final}) (?:\\w+ )?(?:${paper})\\b`,
			`\\b(?:negotiat|draft)(?:e|es|ing) (?:a|an|the) (?:${final}) (?:\\w+ )?(?:${paper})\\b`,
			"\\b(?:signing|signatures?) (?:is|are|was) (?:expected|due|planned|scheduled|slated)\\b",
		].join("|"),
		"i",
	),
};
