/** Terminals drop longer ones. */
const mostBytes = 74_000;

/**
 * The OSC 52 sequence that asks the terminal, over ssh too, to put a text on the clipboard.
 * What is sent is Base64: nothing in the text can end the sequence. Empty for what is too long.
 */
export const toClipboard = (text: string): string => {
	const encoded = Buffer.from(text, "utf8").toString("base64");
	return encoded.length > mostBytes ? "" : `\u001b]52;c;${encoded}\u0007`;
};
