import {
	isBareQuarter,
	isTermBefore,
	quarterNamed,
} from "../../../language/calendar.ts";
import type { WindowMention } from "../../mention.ts";

/** "Q3 revenue tops $50 billion … for the third quarter of fiscal 2026": a quarter once told of a company's own year is so wherever it is named without one, and so is "the prior quarter". */
export const ofOwnYear = (
	text: string,
	mentions: WindowMention[],
): WindowMention[] => {
	const told = ({ start, end }: WindowMention) => text.slice(start, end);
	const fiscal = new Set(
		mentions.flatMap((mention) =>
			mention.sort === "fiscal" ? (quarterNamed(told(mention)) ?? []) : [],
		),
	);
	if (fiscal.size === 0) return mentions;
	return mentions.map((mention) => {
		const words = told(mention);
		const isOwn =
			isTermBefore(words) ||
			(isBareQuarter(words) && fiscal.has(quarterNamed(words) ?? 0));
		return isOwn ? { ...mention, when: {}, sort: "fiscal" } : mention;
	});
};
