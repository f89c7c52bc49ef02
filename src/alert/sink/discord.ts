import { clip, fitLines, type Line, type Span } from "../message.ts";
import type { Shape } from "./chat.ts";

/** Discord's own caps on an embed. */
const titleAtMost = 256;
const textAtMost = 4_096;

const literal = (text: string): string =>
	text.replace(/[\\*_~`|>#[\]()<@-]/g, "\\$&");

/** Brackets would end the link early. */
const linkTarget = (url: string): string =>
	url.replace(/\(/g, "%28").replace(/\)/g, "%29");

const spanOf = ({ text, link, strong }: Span): string => {
	if (link !== undefined) return `[${literal(text)}](${linkTarget(link)})`;
	return strong ? `**${literal(text)}**` : literal(text);
};

const lineOf = (line: Line): string => line.map(spanOf).join("");

/** A webhook of Discord: an embed, which mentions nobody. */
export const discordShape: Shape = {
	letterOf: ({ title, lines, link, time }) => ({
		body: {
			embeds: [
				{
					title: clip(title, titleAtMost),
					description: fitLines(lines.map(lineOf), textAtMost).join("\n"),
					timestamp: time,
					...(link !== null && { url: link }),
				},
			],
			allowed_mentions: { parse: [] },
		},
	}),
};
