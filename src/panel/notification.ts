import { printable } from "../view/printable.ts";

const longest = 200;

/** A semicolon would begin the next field of the sequence. */
const field = (text: string): string =>
	printable(text).replaceAll(";", ",").slice(0, longest);

/** Bell, OSC 9 and OSC 777: each terminal takes the one it knows and drops the others. */
export const toNotification = (title: string, text: string): string =>
	[
		"\u0007",
		`\u001b]9;${field(`${title}: ${text}`)}\u0007`,
		`\u001b]777;notify;${field(title)};${field(text)}\u0007`,
	].join("");
