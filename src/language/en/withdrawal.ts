const gaveUp =
	"(?:g(?:ave|ives|iven|iving) up(?: on)?|abandon(?:ed|s|ing)|dropp(?:ed|ing)|drops|scrap(?:ped|s|ping)|withdr(?:ew|aws|awing)|withdrawn|walk(?:ed|s|ing) away from|pull(?:ed|s|ing) out of|back(?:ed|s|ing) (?:out|away)(?: of| from)|call(?:ed|s|ing) off|ditch(?:ed|es|ing)|cancel(?:led|ed|s|ling|ing)|end(?:ed|s|ing)|shelv(?:ed|es|ing)|terminat(?:ed|es|ing))";
const takeover =
	"(?:bids?|offer|takeover|acquisition|purchase|buyout|pursuit|merger|(?:merger|takeover|acquisition|buyout) talks|plans? to (?:buy|acquire)|attempt to (?:buy|acquire))";
const words = "(?:(?!(?:and|but|that|which|who)\\b)[^\\s,;:⟦⟧]+ )";

/** "Gave up its $8.7 billion takeover of K". */
const own = `${gaveUp} ${words}{0,6}?${takeover}\\b(?: (?:for|of|with)(?: (?:the )?(?:${words}){0,2}?)?| )?(?:⟦(?<target>\\d+)⟧)?`;

/** "Paid SoftBank $1.25 billion after terminating its takeover of K", "the K takeover". */
const paid = `(?:\\w+ ){0,2}pa(?:y|ys|id|ying)\\b[^;:]{0,60}? (?:after|for|over|when)(?: it)?(?: had)? ${gaveUp} (?:the|its|their|a) (?:planned |proposed |failed )?(?:⟦(?<target>\\d+)⟧ ${takeover}|${takeover}(?: (?:for|of|with))? ⟦(?<target>\\d+)⟧)`;

/** Who gave up whose takeover, the names written as ⟦their place⟧. */
export const withdrawal = new RegExp(
	`⟦(?<bidder>\\d+)⟧ (?:(?:(?:has|had|have|having|then|later|abruptly|formally|quietly|itself|\\w+ly) ){0,3}${own}|${paid})`,
	"gi",
);
