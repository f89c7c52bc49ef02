/** A regular expression that matches these characters and nothing else. */
export const literal = (text: string): string =>
	text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
