import { mayBeSpelt, spelt } from "../../language/en/percent.ts";
import type { MappedText } from "../../text/sink.ts";
import { cutOut } from "./cut.ts";

/** "10 percent", "10 per cent" and "10 pct" as 10%: the sign stands where the first letter did. */
export const withPercentSigns = (mapped: MappedText): MappedText => {
	const { text, map } = mapped;
	if (!mayBeSpelt.test(text)) return mapped;
	const found = Array.from(text.matchAll(spelt), ({ 0: words, index }) => ({
		from: index,
		to: index + words.length,
	}));
	if (found.length === 0) return mapped;
	let signed = "";
	let end = 0;
	for (const { from, to } of found) {
		signed += `${text.slice(end, from)}%${text.slice(from + 1, to)}`;
		end = to;
	}
	signed += text.slice(end);
	return cutOut(
		{ text: signed, map },
		found.map(({ from, to }) => ({ from: from + 1, to })),
	);
};
