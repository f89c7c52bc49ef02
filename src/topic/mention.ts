import type { Topic } from "./topic.ts";

/** Whether a text speaks of the topic: it holds a keyword or a party's name. For choosing what is worth fetching, no more. */
export const mentionedBy = ({
	parties,
	keywords,
}: Pick<Topic, "parties" | "keywords">) => {
	const words = [
		...keywords,
		...parties.flatMap(({ name, aliases }) => [name, ...aliases]),
	].map((word) => word.toLowerCase());
	return ({ title, text }: Readonly<{ title: string; text: string }>) => {
		const said = `${title}\n${text}`.toLowerCase();
		return words.some((word) => said.includes(word));
	};
};
