import { headsOf, longestHead } from "./heads.ts";
import { translate } from "./translate.ts";

/** How sources become patterns. */
export type Making = Readonly<{
	/** Makes one sticky pattern of some sources. */
	make: (sources: readonly string[]) => RegExp;
	/** Whether each head gets a pattern of its own sources: for many sources of which an article meets few. */
	isApart: boolean;
}>;

/**
 * Sources of patterns any of which may match at a place, told apart by the letters that stand there. A pattern is made only of
 * those that may match, and only once there is such a place: to translate a long one takes longer than to read an article.
 */
export class Headed {
	private readonly sources: readonly string[];
	private readonly making: Making;
	/** For each head the numbers of the sources that may begin with it, in order. */
	private readonly owners = new Map<string, readonly number[]>();
	/** 1 for each unit that begins a head. */
	private readonly firsts = new Uint8Array(0x10000);
	/** Patterns by the heads that they are for. */
	private readonly patterns = new Map<string, RegExp | null>();
	/** The same by the numbers of their sources: many heads have the same. */
	private readonly known = new Map<string, RegExp>();

	constructor(sources: readonly string[], making: Making) {
		this.sources = sources;
		this.making = making;
		for (const [number, source] of sources.entries())
			for (const head of headsOf(source)) {
				this.owners.set(head, [...(this.owners.get(head) ?? []), number]);
				if (head === "") this.firsts.fill(1);
				else this.firsts[head.charCodeAt(0)] = 1;
			}
	}

	/** What the first of the sources that match at a place of a text finds there, `null` for nothing. */
	match(text: string, place: number): RegExpExecArray | null {
		const pattern = this.patternAt(text, place);
		if (pattern === null) return null;
		pattern.lastIndex = place;
		return pattern.exec(text);
	}

	/** The pattern of those sources that may match at a place of a text, `null` for none. */
	private patternAt(text: string, place: number): RegExp | null {
		if (this.firsts[text.charCodeAt(place)] !== 1) return null;
		const told = text.slice(place, place + longestHead);
		const head = this.owners.has(told) ? told : text.charAt(place);
		const known = this.patterns.get(head);
		if (known !== undefined) return known;
		const pattern = this.patternFor(head, text);
		this.patterns.set(head, pattern);
		return pattern;
	}

	private patternFor(head: string, text: string): RegExp | null {
		const owners = new Set<number>();
		for (let length = 0; length <= head.length; length += 1)
			for (const owner of this.owners.get(head.slice(0, length)) ?? [])
				owners.add(owner);
		if (owners.size === 0) return null;
		const all = this.making.isApart ? owners : this.sources.keys();
		return this.patternOf(
			[...all].sort((one, other) => one - other),
			text,
		);
	}

	private patternOf(owners: readonly number[], text: string): RegExp {
		const key = owners.join(" ");
		const known = this.known.get(key);
		if (known !== undefined) return known;
		const pattern = this.making.make(
			owners.flatMap((owner) => this.sources[owner] ?? []),
		);
		this.known.set(key, pattern);
		translate(pattern, text);
		return pattern;
	}
}
