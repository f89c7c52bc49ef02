import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import type { Language } from "../read.ts";
import { readDelayDenied } from "./delaydenied.ts";
import { readDenial } from "./denial.ts";

/** What the line itself has told by now that a denial may be of. */
type Own = Readonly<{ status: readonly Draft[]; steps: readonly Draft[] }>;

/** All that a line denies of what was told before or by itself: reports, fates, delays. */
export const readDenials = (
	line: Line,
	told: readonly Draft[],
	{ status, steps }: Own,
	lang: Language,
): readonly Draft[] => [
	...readDenial(line, told, status, lang),
	...readDelayDenied(line, told, steps, lang),
];
