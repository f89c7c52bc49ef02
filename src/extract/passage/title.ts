import type { Line } from "./line.ts";

const bare = (text: string): string =>
	text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Titles and their repetitions are shorter than this; signs of their own may make them differ by so much. */
const titleLength = 300;
const signs = 12;
const siteNameLength = 40;

/** Tells the title's repetitions: the same words, alone or beside the site's name and a dash or colon. */
export const repetitionOf = (given: string): ((line: Line) => boolean) => {
	const title = given.trim();
	if (title.length > titleLength) return () => false;
	const wanted = bare(title);
	if (wanted.length < 6) return () => false;
	return ({ text }) => {
		const extra = text.length - title.length;
		if (extra > siteNameLength || extra < -signs) return false;
		const at = text.indexOf(title);
		if (at < 0)
			return (
				Math.abs(extra) <= signs &&
				wanted.startsWith(bare(text.slice(0, signs))) &&
				bare(text) === wanted
			);
		const before = text.slice(0, at);
		const after = text.slice(at + title.length);
		return (
			/^$|[:|_>»\]】-] ?$/.test(before) && /^[.。]?$|^ ?[|_<«-]\D*$/.test(after)
		);
	};
};
