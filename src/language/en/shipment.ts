/** What English says around a time at which goods come out. */

/** Before the time: "its new platform, which is due to ship". */
export const dueOut =
	/\b(?:platforms?|chips?|systems?|generations?|processors?|accelerators?|GPUs?|racks?)(?:,)? (?:which|that)(?: is| are)? (?:due|set|expected|slated|scheduled|planned) to (?:ship|launch|debut|come out|go on sale)\b[^,;.]{0,16}$|\b(?:platforms?|chips?|systems?|generations?|processors?|accelerators?|GPUs?|racks?),? (?:shipping|launching)\b[^,;.]{0,16}$/i;
