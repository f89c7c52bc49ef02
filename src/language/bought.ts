import * as en from "./en/bought.ts";
import * as zh from "./zh/bought.ts";

/** Services that stand for their owner, and for themselves where it is told what was paid for them. */
const once: ReadonlySet<string> = new Set(
	"WhatsApp|Instagram|YouTube|Android|GitHub|LinkedIn|DeepMind|TikTok|Starlink".split(
		"|",
	),
);

const farthest = 36;

/** Sites that stand for who builds them, and for themselves where it is told who has how much of them. */
const sites: ReadonlySet<string> = new Set(
	"Hyperion|Prometheus|Colossus|Fairwater|Rainier|Project Rainier".split("|"),
);

/** "Will own 80% of Hyperion": whether `name`, at `start`, is itself what is owned. */
export const isOwnedAt = (name: string, text: string, start: number): boolean =>
	sites.has(name) &&
	en.share.test(text.slice(Math.max(0, start - farthest), start));

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
