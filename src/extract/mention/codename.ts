import { isCodename } from "../../language/company/codename.ts";
import type { Hit } from "./name.ts";

/** Names without those of products that any other may have given too, where their maker is nowhere named. */
export const withoutStrangeCodenames = (
	hits: readonly Hit[],
): readonly Hit[] => {
	if (!hits.some(({ surface }) => isCodename(surface))) return hits;
	const makers = new Set(
		hits.flatMap(({ entry, surface }) =>
			isCodename(surface) ? [] : [entry.key],
		),
	);
	return hits.filter(
		({ entry, surface }) => !isCodename(surface) || makers.has(entry.key),
	);
};
