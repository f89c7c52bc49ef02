import type { Span } from "../mention.ts";
import type { Passage } from "../passage.ts";

export type Quote = Span & Readonly<{ quote: string }>;

const entity = /&[#\w;]{1,40};?/y;
const attached = /^\p{M}$/u;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

const isRoom = (character: string): boolean => character.trim() === "";

/** Where the raw characters end that became the clean unit at `last`, given where the next one begins. */
const rawEnd = (raw: string, start: number, limit: number): number => {
	entity.lastIndex = start;
	const found = entity.exec(raw);
	let end = start + (found === null ? 1 : found[0].length);
	if (isHigh(raw.charCodeAt(start)) && isLow(raw.charCodeAt(start + 1))) end++;
	end = Math.min(end, Math.max(limit, start + 1));
	while (end < raw.length && attached.test(raw.charAt(end))) end++;
	return end;
};

/**
 * The verbatim raw words of a span of clean text, and where they stand in the raw text. No room at the ends; whole characters,
 * entities and marks. An empty span, or one of room only, gives an empty quote.
 */
export const quoteOf = (
	passage: Passage,
	start: number,
	end: number,
): Quote => {
	const { raw, clean, map } = passage;
	let from = Math.max(0, start);
	let to = Math.min(clean.length, end);
	while (from < to && clean.charAt(from).trim() === "") from++;
	while (to > from && clean.charAt(to - 1).trim() === "") to--;
	let rawStart = map[from] ?? raw.length;
	if (from >= to) return { quote: "", start: rawStart, end: rawStart };
	const splitsPair =
		isLow(raw.charCodeAt(rawStart)) && isHigh(raw.charCodeAt(rawStart - 1));
	if (splitsPair) rawStart--;
	const stop = rawEnd(raw, map[to - 1] ?? 0, map[to] ?? raw.length);
	const last = isHigh(raw.charCodeAt(stop - 1)) && isLow(raw.charCodeAt(stop));
	let rawStop = last ? stop + 1 : stop;
	// Room in the raw text may have become a mark in the clean one.
	while (rawStart < rawStop && isRoom(raw.charAt(rawStart))) rawStart++;
	while (rawStop > rawStart && isRoom(raw.charAt(rawStop - 1))) rawStop--;
	return { quote: raw.slice(rawStart, rawStop), start: rawStart, end: rawStop };
};
