import type { Alert } from "../alert.ts";
import type { Language } from "../language.ts";
import { type Message, messageOf } from "../message.ts";
import type { Sink } from "../sink.ts";
import { type Judge, type Letter, post } from "./post.ts";

/** How a chat service wants a message, and how it answers. */
export type Shape = Readonly<{
	/** The request's body and, where they differ from the plain case, address and headers. */
	letterOf(
		message: Message,
		alerts: readonly Alert[],
	): Readonly<{ body: unknown } & Partial<Omit<Letter, "body">>>;
	judge?: Judge;
}>;

/** A sink that posts messages for people to one address in a service's own shape. */
export const chatSink = (
	name: string,
	url: string,
	language: Language,
	shape: Shape,
	now: () => Date,
): Sink => ({
	name,
	batch: 1,
	deliver: (alerts, signal) => {
		const letter = shape.letterOf(messageOf(alerts, language), alerts);
		return post(
			{
				url: letter.url ?? url,
				headers: { "content-type": "application/json", ...letter.headers },
				body: JSON.stringify(letter.body),
			},
			now,
			signal,
			shape.judge,
		);
	},
});
