import { guarantees, namesGuarantees } from "../language/guarantor.ts";
import type { Mention } from "./mention.ts";
import type { Bystands } from "./rule/scene.ts";

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

/** How many characters behind a name may tell that it answers for what others owe. */
const reach = 40;

/** Who only answers for what others owe, "Google will backstop N's lease": no party of the deal itself. */
const guarantorsOf = (
	text: string,
	sentences: readonly (readonly Mention[])[],
): ReadonlySet<string> => {
	const found = new Set<string>();
	if (!namesGuarantees(text)) return found;
	for (const mention of sentences.flat())
		if (
			mention.type === "name" &&
			guarantees(text.slice(mention.end, mention.end + reach))
		)
			found.add(mention.name);
	return found;
};

/** Who takes no part in a deal of the other's: as a share that moved, or as one who answers for it. */
export const outsidersOf = (
	text: string,
	sentences: readonly (readonly Mention[])[],
): Bystands => {
	const bystands = bystandersOf(sentences);
	const guarantors = guarantorsOf(text, sentences);
	return (one, other) => guarantors.has(one) || bystands(one, other);
};
