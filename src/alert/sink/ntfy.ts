import { clip, fitLines, plainLine } from "../message.ts";
import type { Shape } from "./chat.ts";

/** Beyond 4,096 bytes ntfy makes an attachment of a message; some of that is left to its own fields. */
const bytesAtMost = 3_800;
const titleAtMost = 250;

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** A topic of an ntfy server, published as JSON because headers can't carry Chinese. `url` names the topic in its path. */
export const ntfyShape = (url: string, token: string | undefined): Shape => {
	const { origin, pathname } = new URL(url);
	const topicAt = pathname.lastIndexOf("/");
	return {
		letterOf: ({ title, lines, link }) => ({
			url: `${origin}${pathname.slice(0, topicAt)}/`,
			headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
			body: {
				topic: pathname.slice(topicAt + 1),
				title: clip(title, titleAtMost),
				message:
					fitLines(lines.map(plainLine), bytesAtMost, bytesOf).join("\n") ||
					title,
				...(link !== null && { click: link }),
			},
		}),
	};
};
