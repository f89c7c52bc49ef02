import {
	closesPeriod,
	type Edges,
	type WindowWords,
} from "../../language/calendar.ts";
import { windowWords as en } from "../../language/en/window.ts";
import { windowWords as zh } from "../../language/zh/window.ts";
import { Headed } from "../../text/headed.ts";
import type { Window } from "../claim.ts";
import type { Span, WindowMention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { anyOf, before, matchAt } from "./pattern.ts";
import { basisOf } from "./window/basis.ts";
import { comingMonth } from "./window/coming.ts";
import type { MeaningOf, Parts } from "./window/context.ts";
import {
	bounded,
	edgeOf,
	edges,
	eventReach,
	isReached,
	leadingEdge,
} from "./window/edge.ts";
import { eitherOf } from "./window/either.ts";
import { endsOwnYear } from "./window/ending.ts";
import { ofOwnYear } from "./window/ownyear.ts";
import type { Period } from "./window/period.ts";
import { resolvePeriod } from "./window/resolve.ts";
import { pointsToTerm, sameTermOf } from "./window/term.ts";

type Reader = Readonly<{
	/** A text without this holds none of its windows, and its patterns need not even be compiled. */
	script: RegExp;
	/** Finds a core, with its parts. */
	cores: Headed;
	isLatin: boolean;
	before: RegExp;
	after: RegExp;
	meaningOf: MeaningOf;
	softFrom: readonly string[];
	softLead: RegExp;
}>;

const group = (table: Edges, wrap: (source: string) => string): string =>
	edges
		.filter((edge) => table[edge].length > 0)
		.map((edge) => `(?<${edge}>${wrap(anyOf(table[edge]))})`)
		.join("|");

const readerOf = (words: WindowWords, isLatin: boolean): Reader => {
	const bar = `${words.start}${isLatin ? "(?<![A-Za-z0-9$€£]|\\d[.,])" : ""}`;
	const table = new Map(Object.entries(words.values));
	return {
		// English in a Chinese text is names and tickers, but for two plain words in a row.
		script: isLatin
			? /[a-z] [A-Za-z\d]|^[^\u4e00-\u9fff]*$/
			: /[\u4e00-\u9fff]/,
		cores: new Headed(words.cores, {
			make: (some) => new RegExp(`${bar}(?:${some.join("|")})`, "y"),
			isApart: false,
		}),
		isLatin,
		before: before(
			`(?:${isLatin ? "(?<![A-Za-z])" : ""}(?:${group(words.before, (source) => source)})|(?<since>${words.since}))${words.glue}`,
		),
		after: new RegExp(
			`${isLatin ? " " : ""}(?:${group(words.after, (source) => source)})`,
			"y",
		),
		softFrom: words.softFrom,
		softLead: new RegExp(`^(?:${words.softLead})`),
		meaningOf: (word) => {
			const key = word.toLowerCase().replace(/\.$/, "");
			return table.get(key) ?? (/^\d+$/.test(key) ? Number(key) : 0);
		},
	};
};

const readers = [readerOf(en, true), readerOf(zh, false)] as const;

const sortOf = (period: Period, when: Window): WindowMention["sort"] => {
	if (!when.from) return "deadline";
	return period.grain === "day" && when.to ? "day" : "period";
};

const yearsOf = (parts: Parts, meaningOf: MeaningOf): number | null => {
	if (parts.years) return meaningOf(parts.years);
	if (parts.months) return meaningOf(parts.months) / 12;
	return parts.decades ? 10 : null;
};

const opensEnd = (
	trail: RegExpExecArray | null,
	since: boolean,
	softFrom: readonly string[],
) => since || !softFrom.includes(trail?.[0] ?? "");

/** A period of a company's own year of accounts, or one told as the same or the one before. */
const isFiscal = (
	parts: Parts,
	meaningOf: MeaningOf,
	last: WindowMention | undefined,
): boolean =>
	parts.fiscal !== undefined ||
	endsOwnYear(parts, meaningOf) ||
	(pointsToTerm(parts) && last?.sort === "fiscal");

const mentionOf = (
	text: string,
	found: RegExpExecArray,
	reader: Reader,
	published: string,
	before: readonly WindowMention[],
): WindowMention | null => {
	const parts: Parts = found.groups ?? {};
	const [start, end] = [found.index, found.index + found[0].length];
	if (isFiscal(parts, reader.meaningOf, before.at(-1)))
		return { type: "window", start, end, when: {}, sort: "fiscal" };
	const years = yearsOf(parts, reader.meaningOf);
	if (years !== null)
		return { type: "window", start, end, when: {}, sort: "duration", years };
	const context = { parts, meaningOf: reader.meaningOf, published };
	const read =
		sameTermOf(context, before, start) ??
		resolvePeriod(parts, reader.meaningOf, published);
	if (!read) return null;
	const period = comingMonth(context, read, text, start) ?? read;
	const lead = matchAt(reader.before, text, start);
	const trail = matchAt(reader.after, text, end);
	const since = lead?.groups?.since !== undefined;
	const trailing = edgeOf(trail);
	const told =
		(trailing === "from" && !opensEnd(trail, since, reader.softFrom)
			? undefined
			: trailing) ??
		leadingEdge(lead, parts, text.slice(end, end + eventReach));
	const isSoft =
		period.grain === "part" && reader.softLead.test(lead?.groups?.from ?? "");
	const edge =
		isReached(told, period, published) || (told === "from" && isSoft)
			? undefined
			: told;
	const isClosing = closesPeriod(text.slice(Math.max(0, start - 16), start));
	const when = bounded(isClosing ? { ...period, isEnd: true } : period, edge);
	const led =
		lead && (edgeOf(lead) || (since && trail))
			? leadLength(text, lead, start)
			: 0;
	return {
		type: "window",
		start: start - led,
		end: end + (trail?.[0].length ?? 0),
		when,
		sort: sortOf(period, when),
	};
};

/** How far the words before reach: the group, and the glue behind it. */
const leadLength = (
	text: string,
	lead: RegExpExecArray,
	start: number,
): number => {
	const edge = edgeOf(lead);
	const word = lead.groups?.[edge ?? "since"] ?? "";
	const at = text.lastIndexOf(word, start - word.length);
	return at < 0 ? 0 : start - at;
};

const isLatinLetter = (unit: number): boolean => {
	const letter = unit | 0x20;
	return letter >= 0x61 && letter <= 0x7a;
};

/** Every core in some spans of a text, in order; no English one begins within a word. */
const coresIn = (
	{ cores, isLatin }: Reader,
	text: string,
	spans: readonly Span[],
): readonly RegExpExecArray[] => {
	const found: RegExpExecArray[] = [];
	for (const { start, end } of spans) {
		const part = end === text.length ? text : text.slice(0, end);
		for (let at = start; at < end; at += 1) {
			if (isLatin && isLatinLetter(text.charCodeAt(at - 1))) continue;
			const core = cores.match(part, at);
			if (core === null) continue;
			found.push(core);
			at += Math.max(core[0].length, 1) - 1;
		}
	}
	return found;
};

/**
 * All periods, dates and durations of a passage, relative ones seen from its day of publication.
 * @param spans where to look
 */
export const readWindows = (
	{ clean, published }: Passage,
	spans: readonly Span[],
): WindowMention[] => {
	const mentions: WindowMention[] = [];
	const day = published.slice(0, 10);
	for (const reader of readers) {
		if (!reader.script.test(clean)) continue;
		for (const found of coresIn(reader, clean, spans)) {
			const basis = basisOf(clean, found, mentions, day, reader.meaningOf);
			const mention = mentionOf(clean, found, reader, basis, mentions);
			if (mention) mentions.push(mention);
		}
	}
	return eitherOf(clean, ofOwnYear(clean, mentions));
};
