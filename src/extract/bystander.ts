import { guarantees, namesGuarantees } from "../language/guarantor.ts";
import type { Mention } from "./mention.ts";
import type { Bystands } from "./rule/scene/scene.ts";

const isNamed = (mentions: readonly Mention[], name: string): boolean =>
	mentions.some((mention) => mention.type === "name" && mention.name === name);

/** Who stands only in sentences with a percent, as a share that moved, and never beside the other; by the mentions of each sentence. */
const bystandersOf =
	(sentences: readonly (readonly Mention[])[]): Bystands =>
	(one, other) =>
		sentences.every(
			(mentions) =>
				!isNamed(mentions, one) ||
				(!isNamed(mentions, other) &&
					mentions.some(({ type }) => type === "percent")),
		);

/** How many characters on either side of a name may tell that it answers for what others owe. */
const reach = 60;

/** Who only answers for what others owe, "Google will backstop N's lease": no party of the deal itself. */
export const guarantorsOf = (
	text: string,
	sentences: readonly (readonly Mention[])[],
): ReadonlySet<string> => {
	const found = new Set<string>();
	if (!namesGuarantees(text)) return found;
	for (const mention of sentences.flat())
		if (
			mention.type === "name" &&
			guarantees(
				text.slice(Math.max(0, mention.start - reach), mention.start),
				text.slice(mention.end, mention.end + reach),
			)
		)
			found.add(mention.name);
	return found;
};

/** Who takes no part in a deal of the other's: as a share that moved, or as one who answers for it. */
export const outsidersOf = (
	sentences: readonly (readonly Mention[])[],
	guarantors: ReadonlySet<string>,
): Bystands => {
	const bystands = bystandersOf(sentences);
	return (one, other) => guarantors.has(one) || bystands(one, other);
};
