import type { MappedText } from "../../text/sink.ts";

/** Between a Latin letter and a figure or a date: 投资OpenAI100亿美元, OpenAI2025年营收. No chip's number (H100) is followed so. */
const seam =
	/[A-Za-z](?=(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,6})(?:\.\d{1,4})? ?[多余]?(?:[万亿兆%吉]|百万[瓦瓩]|[GM]W(?![A-Za-z]))|20\d\d年|\d{1,2}月)/g;

/** The text with room between Latin names and the figures glued to them, as Chinese sets them. */
export const withRoomAtSeams = (mapped: MappedText): MappedText => {
	const { text, map } = mapped;
	const seams = Array.from(text.matchAll(seam), ({ index }) => index + 1);
	if (seams.length === 0) return mapped;
	const parts: string[] = [];
	const offsets = new Int32Array(map.length + seams.length);
	let from = 0;
	seams.forEach((at, before) => {
		parts.push(text.slice(from, at));
		offsets.set(map.subarray(from, at), from + before);
		offsets[at + before] = map[at] ?? 0;
		from = at;
	});
	parts.push(text.slice(from));
	offsets.set(map.subarray(from), from + seams.length);
	return { text: parts.join(" "), map: offsets };
};
