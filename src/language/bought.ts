/** Services that stand for their owner, and for themselves where it is told what was paid for them. */
const once: ReadonlySet<string> = new Set(
	"WhatsApp|Instagram|YouTube|Android|GitHub|LinkedIn|DeepMind|TikTok|Starlink".split(
		"|",
	),
);

const ahead =
	/(?:\b(?:acquisition|purchase|takeover|buyout) of|\b(?:acquir(?:e[sd]?|ing)|b(?:uy|uys|uying|ought))|\b(?:paid|pay|pays|paying|spent) [^,.;]{0,24} (?:for|on)|收购(?:了)?) ?$/i;
const behind = /^ ?(?:acquisition|purchase|takeover|buyout|收购)/;
const farthest = 36;

/** Sites that stand for who builds them, and for themselves where it is told who has how much of them. */
const sites: ReadonlySet<string> = new Set(
	"Hyperion|Prometheus|Colossus|Fairwater|Rainier|Project Rainier".split("|"),
);
const share =
	/\b(?:own|hold|keep|retain|tak|sell|buy)(?:s|ing)? (?:[a-z]+ ){0,3}\d[\d.]*(?:%| ?per ?cent| percent) (?:(?:stake|share|interest) )?(?:of|in) $/;

/** "Will own 80% of Hyperion": whether `name`, at `start`, is itself what is owned. */
export const isOwnedAt = (name: string, text: string, start: number): boolean =>
	sites.has(name) &&
	share.test(text.slice(Math.max(0, start - farthest), start));

/** "The $19 billion acquisition of WhatsApp": whether `name`, at [start, end), is itself what is bought. */
export const isBoughtAt = (
	name: string,
	text: string,
	start: number,
	end: number,
): boolean =>
	once.has(name) &&
	(ahead.test(text.slice(Math.max(0, start - farthest), start)) ||
		behind.test(text.slice(end, end + farthest)));
