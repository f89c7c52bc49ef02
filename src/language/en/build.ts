/** What a supplier does to a site that somebody else will run: "a campus that Oracle will fit out". Pattern source. */
export const builds =
	"\\b(?:build|builds|built|building|construct(?:s|ed|ing)?|develop(?:s|ed|ing)?|design(?:s|ed|ing)?|fit(?:s|ted|ting)? out|equip(?:s|ped|ping)?|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing))\\b";
