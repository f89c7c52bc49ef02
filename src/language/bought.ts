import * as en from "./en/bought.ts";
import * as zh from "./zh/bought.ts";

/** Services that stand for their owner, and for themselves where it is told what was paid for them. */
const once: ReadonlySet<string> = new Set(
	"WhatsApp|Instagram|YouTube|Android|GitHub|LinkedIn|DeepMind|TikTok|Starlink".split(
		"|",
	),
);

/** How far from the name it may be told what was paid for it, in UTF-16 units. */
const farthest = 36;

/** Sites that stand for who builds them, and for themselves where it is told who has how much of them. */
const sites: ReadonlySet<string> = new Set(
	"Hyperion|Prometheus|Colossus|Fairwater|Rainier|Project Rainier".split("|"),
);

/** The same of who shares a site. */
const farthestOwned = 72;

/** "Will own 80% of Hyperion", "Hyperion, a joint venture": whether `name`, at [start, end), is itself what is owned. */
export const isOwnedAt = (
	name: string,
	text: string,
	start: number,
	end: number,
): boolean => {
	if (!sites.has(name)) return false;
	const ahead = text.slice(Math.max(0, start - farthestOwned), start);
	const behind = text.slice(end, end + farthestOwned);
	return (
		en.share.test(ahead) ||
		en.ventureAhead.test(ahead) ||
		[en, zh].some((words) => words.sharedBehind.test(behind))
	);
};

/** "The $19 billion acquisition of WhatsApp": whether `name`, at [start, end), is itself what is bought. */
export const isBoughtAt = (
	name: string,
	text: string,
	start: number,
	end: number,
): boolean => {
	if (!once.has(name)) return false;
	const ahead = text.slice(Math.max(0, start - farthest), start);
	const behind = text.slice(end, end + farthest);
	return [en, zh].some(
		(words) => words.ahead.test(ahead) || words.behind.test(behind),
	);
};
