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
