import { isCodename } from "../../language/company/codename.ts";
import type { Hit } from "./name.ts";

/** Names without those of products that any other may have given too, where their maker is nowhere named. */
export const withoutStrangeCodenames = (
	hits: readonly Hit[],
): readonly Hit[] => {
	const mayBeOthers = ({ entry, surface }: Hit): boolean =>
		entry.sort === "product" && isCodename(surface);
	if (!hits.some(mayBeOthers)) return hits;
	const makers = new Set(
		hits.flatMap((hit) => (mayBeOthers(hit) ? [] : [hit.entry.key])),
	);
	return hits.filter((hit) => !mayBeOthers(hit) || makers.has(hit.entry.key));
};
