import {
	articleView,
	endsInArticle,
	namesPaper,
} from "../../../language/en/paper.ts";
import { isOwnersWord } from "../../../language/kin.ts";
import { isOrigin } from "../../../language/range.ts";
import { holdsLetter } from "../../../text/letter.ts";
import type { Referents } from "../../coreference.ts";
import type { Mention, Span } from "../../mention.ts";
import type { Token } from "./line.ts";
import type { Hit } from "./sweep.ts";
import {
	eachPower,
	filler,
	firstPower,
	longFiller,
	mentionSymbol,
	symbolOf,
} from "./symbol.ts";
import type { CueFinder } from "./vocabulary.ts";

const by = symbolOf("by");
const from = symbolOf("from");
const pronoun = symbolOf("it");
const buying = symbolOf("buy");
const contract = symbolOf("contract");
const figures: ReadonlySet<string> = new Set(["M", "W"]);

/** Symbols of a line at most: what goes on longer is no sentence, and no rule looks beyond. */
export const longestLine = 300;
/** No pronoun is resolved beyond: glosses dropped may shorten a line, but not so much. */
const farthestPronoun = 4 * longestLine;

/** How many characters behind a pronoun tell what is said of whom it means. */
const pronounView = 48;

const colon = 0x3a;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const comma = 0x2c;

/** "10:01 a.m.", "1,700 football fields": within a number no mark sets clauses apart; beside a mention it does, MI450,2030年. */
const isOfNumber = (text: string, { start, end }: Span, gap: Span): boolean => {
	const mark = text.charCodeAt(start);
	return (
		start > gap.start &&
		end < gap.end &&
		(mark === colon || mark === comma) &&
		isDigit(text.charCodeAt(start - 1)) &&
		isDigit(text.charCodeAt(start + 1))
	);
};

/** A line in the making: symbols are added from left to right. */
export class Making {
	readonly symbols: string[] = [];
	readonly tokens: Token[] = [];
	private readonly clean: string;
	private readonly finder: CueFinder;
	private readonly referents: Referents;

	constructor(clean: string, finder: CueFinder, referents: Referents) {
		this.clean = clean;
		this.finder = finder;
		this.referents = referents;
	}

	textOf({ start, end }: Span): string {
		return this.clean.slice(start, end);
	}

	/** Takes back the product or business that only says who is meant: "Google parent Alphabet". */
	dropEpithet(name: string, start: number): void {
		const at = this.tokens.findLastIndex((token) => token.name !== undefined);
		const last = this.tokens[at];
		if (last?.name !== name) return;
		if (!isOwnersWord(this.clean.slice(last.end, start))) return;
		this.symbols.length = this.tokens.length = at;
	}

	/** 由750亿上调至850亿: right before a figure the word for "by" tells what a change begins at. */
	turnToOrigin(): void {
		const last = this.symbols.length - 1;
		const token = this.tokens[last];
		if (this.symbols[last] === by && token && isOrigin(this.textOf(token)))
			this.symbols[last] = from;
	}

	add(symbol: string, token: Token): void {
		this.symbols.push(symbol);
		this.tokens.push(token);
	}

	/** Adds the words of clean[start, end), which holds no mention. */
	addWords(start: number, end: number): void {
		let rest = start;
		for (const hit of this.finder.sweep(this.clean, start, end)) {
			if (isOfNumber(this.clean, hit, { start, end })) continue;
			this.addFiller(rest, hit.start);
			rest = hit.end;
			this.addCue(hit);
		}
		this.addFiller(rest, end);
	}

	private addCue({ start, end, symbols }: Hit): void {
		const name =
			symbols === pronoun && this.symbols.length < farthestPronoun
				? this.referents.pronoun(
						this.symbols.join(""),
						this.tokens.flatMap(({ name }) => name ?? []),
						this.clean.slice(end, end + pronounView),
					)
				: null;
		if (name !== null) this.add(mentionSymbol.name, { start, end, name });
		else if (symbols === buying && this.isPaper(start, end))
			this.add(contract, { start, end });
		else if (symbols.length === 1) this.add(symbols, { start, end });
		else for (const symbol of symbols) this.add(symbol, { start, end });
	}

	/** "A $7 billion lease", "the lease", "a new lease": right behind a figure or an article the word is no verb. */
	private isPaper(start: number, end: number): boolean {
		if (!namesPaper(this.clean.slice(start, end))) return false;
		const isBehindFigure =
			figures.has(this.symbols.at(-1) ?? "") &&
			this.tokens.at(-1)?.end === start - 1;
		return (
			isBehindFigure ||
			endsInArticle(this.clean.slice(Math.max(0, start - articleView), start))
		);
	}

	private addFiller(start: number, end: number): void {
		if (end <= start || !holdsLetter(this.clean, start, end)) return;
		const isLong = end - start > this.finder.longFiller;
		this.add(isLong ? longFiller : filler, { start, end });
	}
}

/** The letter of a figure or a time. */
export const symbolOfFigure = (
	mention: Exclude<Mention, { type: "name" }>,
): string => {
	if (mention.type !== "power") return mentionSymbol[mention.type];
	if (mention.each) return eachPower;
	return mention.ordinal === "first" ? firstPower : mentionSymbol.power;
};

/** The price of a share or of a single thing: 以每股23.28美元认购, "paying $16 a share". No rule reads one. */
export const isUnitPrice = (mention: Mention): boolean =>
	mention.type === "money" && mention.noun !== undefined;
