const esc = "\u001b";
const bell = "\u0007";
const stringEnd = "\u009c";
const unended = `[^${bell}${esc}${stringEnd}\n\r]*`;
const ended = `(?:${bell}|${esc}\\\\|${stringEnd})?`;

/**
 * Sequences that drive a terminal, in their 7-bit and 8-bit forms: CSI; OSC, DCS and their like up to their end or the line's;
 * short escapes. Each stops at the next ESC, so that a run of unfinished ones costs no more than its length.
 */
const sequences = new RegExp(
	[
		`(?:${esc}\\[|\u009b)[0-?]*[ -/]*[@-~]?`,
		`(?:${esc}[\\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])${unended}${ended}`,
		`${esc}[ -/]*[0-~]?`,
	].join("|"),
	"g",
);

/** Characters that show nothing, or that reorder, join or hide what stands beside them; and those that mean nothing. */
const invisible = /[\p{Cf}\p{Co}\p{Cn}\p{DI}]|(?!\n)\p{Cc}/gu;
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const room = /[\t\p{Zs}\u2800]+/gu;
const pile = /(\p{M}{3})\p{M}+/gu;
/** Text of which nothing has to be taken: printable ASCII and Latin, quotation marks and dashes, Han characters and their stops. */
const plain =
	/^[\n -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u20ac\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

const clean = (text: string): string =>
	plain.test(text)
		? text
		: text
				.toWellFormed()
				.replace(sequences, "")
				.replace(lineEnd, "\n")
				.replace(room, " ")
				.replace(invisible, "")
				.replace(pile, "$1");

/**
 * One line, safe to print: for titles, names, errors. No control, escape, bidi or format character is left, spaces are single,
 * at most three marks sit on a letter.
 */
export const cleanLine = (text: string): string =>
	clean(text).replace(/\s+/g, " ").trim();

/** Most texts have nothing to tidy, which a plain search tells sooner than an expression does. */
const withSingleSpaces = (text: string): string =>
	text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;

const withTidyLines = (text: string): string =>
	text.includes("\n")
		? text.replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n")
		: text;

/** As {@link cleanLine}, but paragraphs stay apart: at most one empty line between two. Cut at `maxLength` UTF-16 units. */
export const cleanText = (text: string, maxLength: number): string =>
	withTidyLines(withSingleSpaces(clean(text)))
		.trim()
		.slice(0, maxLength)
		.replace(/[\ud800-\udbff]$/, "")
		.trimEnd();

/** An http or https address in its normal form, without user name and password; `null` for all else. */
export const cleanUrl = (text: string): string | null => {
	const url = URL.parse(text.trim());
	if (url === null || !/^https?:$/.test(url.protocol)) return null;
	url.username = "";
	url.password = "";
	return url.href;
};
