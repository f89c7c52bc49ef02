import type { Mention } from "./mention.ts";
import type { Bystands } from "./rule/scene.ts";

const isNamed = (mentions: readonly Mention[], name: string): boolean =>
	mentions.some((mention) => mention.type === "name" && mention.name === name);

/** Who stands only in sentences with a percent, as a share that moved, and never beside the other; by the mentions of each sentence. */
export const bystandersOf =
	(sentences: readonly (readonly Mention[])[]): Bystands =>
	(one, other) =>
		sentences.every(
			(mentions) =>
				!isNamed(mentions, one) ||
				(!isNamed(mentions, other) &&
					mentions.some(({ type }) => type === "percent")),
		);
