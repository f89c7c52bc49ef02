const compared = /(?:等于|相当于|约当|等同于?|超过|多于)$/;
const moving =
	/^(?:量|额|数|目标|再|将再?|可望|有望|预计|料)*(?:增|年增|成长|翻|上调|下调)/;

/** "Its new platform, which is due to ship": when goods come out that somebody will use. */
const dueOut =
	/\b(?:platforms?|chips?|systems?|generations?|processors?|accelerators?|GPUs?|racks?)(?:,)? (?:which|that)(?: is| are)? (?:due|set|expected|slated|scheduled|planned) to (?:ship|launch|debut|come out|go on sale)\b[^,;.]{0,16}$|\b(?:platforms?|chips?|systems?|generations?|processors?|accelerators?|GPUs?|racks?),? (?:shipping|launching)\b[^,;.]{0,16}$/i;

/**
 * Words around a time that make it one of shipments compared or forecast, for which nobody waits: 等于今年全年出货,
 * 明年出货再增三成, "the platform, which is due to ship".
 */
export const tellsShipments = (before: string, behind: string): boolean =>
	compared.test(before) || moving.test(behind) || dueOut.test(before);
