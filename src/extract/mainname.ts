import type { Mention } from "./mention.ts";
import type { Sentence } from "./passage.ts";

const roleWeight = { title: 6, lead: 3, body: 1 };

/** Names by how prominent the article makes them; `mentions` are those of each sentence. */
export const mainNames = (
	sentences: readonly Sentence[],
	mentions: readonly (readonly Mention[])[],
): readonly string[] => {
	const weights = new Map<string, number>();
	const firstBody = sentences.findIndex((sentence) => !sentence.inTitle);
	mentions.forEach((list, at) => {
		const isLead = at === firstBody;
		const weight = sentences[at]?.inTitle
			? roleWeight.title
			: isLead
				? roleWeight.lead
				: roleWeight.body;
		for (const mention of list)
			if (
				mention.type === "name" &&
				mention.name !== "" &&
				mention.sort !== "role" &&
				mention.sort !== "person"
			) {
				const own = mention.sort === "product" ? weight / 2 : weight;
				weights.set(mention.name, (weights.get(mention.name) ?? 0) + own);
			}
	});
	return [...weights].sort((a, b) => b[1] - a[1]).map(([name]) => name);
};
