import { clip, type Line, type Span } from "../message.ts";
import type { Shape } from "./chat.ts";

/** Slack's own caps: blocks in a message, and characters of its plain form. */
const linesAtMost = 100;
const plainAtMost = 3_000;

/** The fallback for notifications is Slack's markup, in which these three carry meaning. */
const literal = (text: string): string =>
	text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const elementOf = ({ text, link, strong }: Span) =>
	link === undefined
		? { type: "text", text, ...(strong && { style: { bold: true } }) }
		: { type: "link", url: link, text };

const sectionOf = (line: Line) => ({
	type: "rich_text_section",
	elements: line.map(elementOf),
});

const listOf = (lines: readonly Line[]) =>
	lines.length === 0
		? []
		: [
				{
					type: "rich_text_list",
					style: "bullet",
					elements: lines.slice(0, linesAtMost).map(sectionOf),
				},
			];

/** An incoming webhook of Slack. Rich text is structure, not markup, so no quote can turn into a mention. */
export const slackShape: Shape = {
	letterOf: ({ title, lines }) => ({
		body: {
			text: literal(clip(title, plainAtMost)),
			blocks: [
				{
					type: "rich_text",
					elements: [
						sectionOf([{ text: clip(title, plainAtMost), strong: true }]),
						...listOf(lines),
					],
				},
			],
			unfurl_links: false,
			unfurl_media: false,
		},
	}),
};
