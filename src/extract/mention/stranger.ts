import { strangeRole, tellsAside } from "../../language/en/strangerole.ts";
import type { NameMention, Span } from "../mention.ts";
import { findWithin, matchAt } from "./pattern.ts";

const strange = new RegExp(`(?<![A-Za-z])${strangeRole}(?![A-Za-z])`, "g");

const overlap = (one: Span, other: Span): boolean =>
	one.start < other.end && other.start < one.end;

/** "Orrin Labs, the speech-model developer,", "…, the Berlin start-up said": says more of the name before it, or who has told it all. */
const isAside = (
	text: string,
	{ start, end }: Span,
	names: readonly NameMention[],
): boolean =>
	text.startsWith(", ", start - 2) &&
	(names.some((name) => name.end === start - 2) ||
		matchAt(tellsAside, text, end) !== null);

/**
 * Descriptions to which only a company may answer that no table knows, "the drone maker", where a text tells of one.
 * @param spans where to look
 * @param roles descriptions of any company, read before
 */
export const readStrangers = (
	text: string,
	spans: readonly Span[],
	names: readonly NameMention[],
	roles: readonly NameMention[],
): readonly NameMention[] => {
	const taken = [...names, ...roles];
	return findWithin(strange, text, spans)
		.map(
			(found): NameMention => ({
				type: "name",
				start: found.index,
				end: found.index + found[0].length,
				name: "",
				sort: "role",
				isNew: true,
			}),
		)
		.filter(
			(found) =>
				!taken.some((other) => overlap(found, other)) &&
				!isAside(text, found, names),
		);
};
