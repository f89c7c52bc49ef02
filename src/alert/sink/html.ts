import type { Line, Message, Span } from "../message.ts";

/** For element content and attributes, in HTML and XML alike. */
export const escapeMarkup = (text: string): string =>
	text
		.replace(/&/g, "&amp;")
		.replace(/</g, "&lt;")
		.replace(/>/g, "&gt;")
		.replace(/"/g, "&quot;");

const spanOf = ({ text, link, strong }: Span): string => {
	const shown = escapeMarkup(text);
	if (link !== undefined) return `<a href="${escapeMarkup(link)}">${shown}</a>`;
	return strong ? `<strong>${shown}</strong>` : shown;
};

const paragraphOf = (line: Line): string =>
	`<p>${line.map(spanOf).join("")}</p>`;

/** The message as a fragment of HTML, its title included. */
export const htmlOf = ({ title, lines }: Message): string =>
	[[{ text: title, strong: true } as const], ...lines]
		.map(paragraphOf)
		.join("\n");
