const month =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const date = `${month} \\d{1,2}(?:, \\d{4})?`;
/** "SAN FRANCISCO", "SANTA CLARA, Calif. and SAN JOSE, Calif.", "Riyadh". */
const place = "[A-Z][A-Za-z.' ]{2,24}(?:, [A-Z][A-Za-z. ]{1,16})?";
const agency = "(?:\\((?:[A-Z][A-Za-z]+ ?){1,3}\\)|/[A-Z][A-Za-z ]{3,20}/)";
/** Towns that papers write from, in capitals: a word in capitals alone may be a company, "AMD - 6 GW". */
const towns =
	"ABU_DHABI AMSTERDAM ATLANTA AUSTIN BEIJING BENGALURU BERLIN BOSTON BRUSSELS CHICAGO COPENHAGEN DALLAS DAVOS DENVER DUBAI DUBLIN FRANKFURT GYEONGJU HELSINKI HONG_KONG HOUSTON JERUSALEM LONDON LOS_ANGELES MADRID MEMPHIS MENLO_PARK MILAN MUMBAI NEW_DELHI NEW_YORK OKLAHOMA_CITY OSLO PALO_ALTO PARIS PHOENIX REDMOND RIYADH SAN_FRANCISCO SAN_JOSE SANTA_CLARA SEATTLE SEOUL SHANGHAI SINGAPORE STOCKHOLM SYDNEY TAIPEI TEL_AVIV TOKYO TORONTO WASHINGTON ZURICH"
		.split(" ")
		.map((town) => town.replace("_", " "))
		.join("|");
const dash = " ?(?:--|[-–—])";

/**
 * What agencies set before an article: where, when and by whom it was written, "LONDON, Sept 23 (Reuters) - ", "(RTTNews) - ",
 * "MUMBAI, June 10 - ", "DALLAS — ". To be tried where a paragraph begins.
 */
export const dateline = new RegExp(
	`(?:(?:${place}(?:,? and ${place})?,? ?)?(?:${date},? ?)?${agency}${dash}|(?:${place}, )?${date},? ?${dash}|(?:(?:${towns})(?:, [A-Z][A-Za-z.]{1,12})?|[A-Z][A-Z.' ]{3,24}, [A-Z][A-Za-z.]{1,12})${dash}) (?=\\S)`,
	"y",
);
