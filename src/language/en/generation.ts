/** What English says beside a power that plants make or machines take away: no systems that somebody will run. */

const source =
	"(?:solar|wind|hydro(?:power|electric)?|nuclear|geothermal|fusion|coal|(?:natural )?gas|diesel|renewables?|clean energy|batter(?:y|ies)|megapacks?|energy storage|fuel cells?|turbines?|generators?|reactors?|cooling|chillers?|generation|generating|photovoltaics?)";
const plant =
	"(?:turbines?|generators?|reactors?|chillers?|batteries|fuel cells|(?:gas|solar|wind|nuclear|coal|power|hydro) (?:plants?|farms?|parks?|stations?))";

/** Behind the figure: "of new wind and solar", "nuclear plant"; not "gas-fired campus", "cooling-ready halls". */
export const generatedBehind = new RegExp(
	`^[\\s-]*(?:of )?(?:(?!(?:for|at|in|to|with|by|and|on|from|that|which|is|of|using)\\b)[\\w'’-]+ ){0,3}?(?:${source}(?![\\w -]{0,12}(?:powered|fired|fuel+ed|fed|driven|cooled|ready|data|campus|site|complex))|(?:power )?(?:plants?|stations?))\\b`,
	"i",
);

/** Before the figure: somebody orders or delivers it, "will procure up to", "an option for", "supplies Oracle with". */
export const orderedAhead =
	/\b(?:(?:suppl|deliver|provid)[a-z]* (?:[\w'’.-]+ ){0,4}|options? (?:for|on|over) |(?:procur|buy|bought|purchas|order|tak|took|install|deploy|secur|contract|sign|get|acquir)(?:e|es|ed|ing|s|en|red|ring|ting)? (?:[a-z]+ ){0,5})(?:up to |as much as |about |around |nearly |roughly |approximately |some |at least |over |more than |an? |(?:initial|further|additional|another) )*$/i;

/** Behind the figure: fuel cells, which are delivered and run on the customer's own site, "of Bloom Energy's solid oxide fuel cells". */
export const fuelCellsBehind =
	/^ (?:worth )?of (?:[\w'’-]+ ){0,5}?fuel[- ]cells?\b/i;

/** Before the figure: "29 gas turbines with", "chillers of a combined". */
export const generatedAhead = new RegExp(
	`\\b${plant} (?:(?:with|of|that|which|total+ing|rated|at|producing|produce|generating|generate|providing|provide|delivering|to|will|can|could|a|an|total|combined|nameplate|capacity|output|about|around|roughly|approximately|some|nearly|over|up|more|than|another) )+$`,
	"i",
);

/** Before the figure: that of a whole country or business, "North America's entire data-center capacity stood at". */
export const regionalAhead =
	/(?:\b(?:global|worldwide|nationwide|industry-wide)|\b(?:America|Europe|Asia|China|India|Japan|Britain|Texas|Virginia|countr(?:y|ies)|nation|state|region|world|industry|sector)['’]s|\bU\.S\.) (?!(?:largest|biggest|first|most|leading|fastest)\b)(?:[a-z-]+ ){0,3}(?:capacity|demand|load|consumption|usage)\b[^,;]{0,48}$/i;

/** Behind one unit of power that opens a sentence: what it is, in general. */
export const explains =
	/^ (?:is|equals|means|can|could|would|roughly|corresponds|translates)\b/;
