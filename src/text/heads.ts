/** How what a pattern's source matches may begin: letters behind which it may go on as the source does, or in ways that nobody follows. */
type Heads = Readonly<{
	open: readonly string[];
	closed: readonly string[];
}>;

/** Letters of a head at most: enough to tell sources apart. */
export const longestHead = 2;
/** A class of more letters tells little. */
const largestClass = 60;

const anything: Heads = { open: [], closed: [""] };
const nothing: Heads = { open: [""], closed: [] };
const digits = [..."0123456789"];

const joined = (one: Heads, other: Heads): Heads => {
	const open = new Set<string>();
	const closed = new Set(one.closed);
	for (const head of one.open) {
		for (const tail of other.closed)
			closed.add((head + tail).slice(0, longestHead));
		for (const tail of other.open) {
			const whole = head + tail;
			if (whole.length < longestHead) open.add(whole);
			else closed.add(whole.slice(0, longestHead));
		}
	}
	return { open: [...open], closed: [...closed] };
};

const either = (one: Heads, other: Heads): Heads => ({
	open: [...one.open, ...other.open],
	closed: [...one.closed, ...other.closed],
});

const pieces = {
	repeats: /(?:([?*+])|\{(\d+)[^}]*\})\??/y,
	look: /\(\?<?[=!]/y,
	group: /\((?:\?(?::|<\w+>))?/y,
	escaped: /\\([pP]\{[^}]*\}|.)/y,
	letterClass: /\[((?:\\.|[^\]\\])*)\]/y,
	any: /\\.|\[(?:\\.|[^\]\\])*\]|./sy,
} as const;

/** Reads the source of a pattern from left to right. */
class Reader {
	private readonly source: string;
	private at = 0;

	constructor(source: string) {
		this.source = source;
	}

	/** Alternatives, up to the bracket that closes them. */
	choice(): Heads {
		let heads = this.sequence();
		while (this.takes("|")) heads = either(heads, this.sequence());
		return heads;
	}

	private sequence(): Heads {
		let heads = nothing;
		while (!this.isAtEnd()) {
			const next = this.repeated(this.atom());
			if (heads.open.length > 0) heads = joined(heads, next);
		}
		return heads;
	}

	private isAtEnd(): boolean {
		const letter = this.source.charAt(this.at);
		return letter === "" || letter === "|" || letter === ")";
	}

	/** An atom as often as it may stand there: what follows one that stands more than once nobody follows. */
	private repeated(heads: Heads): Heads {
		const found = this.take(pieces.repeats);
		if (found === null) return heads;
		const { open, closed } = heads;
		const [, sign, least] = found;
		if (sign === "?") return { open: [...open, ""], closed };
		const none = sign === "*" || least === "0" ? [""] : [];
		return { open: none, closed: [...open, ...closed] };
	}

	private atom(): Heads {
		const letter = this.source.charAt(this.at);
		if (letter === "(") return this.bracket();
		if (letter === "[") return this.letterClass();
		if (letter === "\\") return this.escaped();
		this.at += 1;
		if (letter === "^" || letter === "$") return nothing;
		return letter === "." ? anything : { open: [letter], closed: [] };
	}

	private bracket(): Heads {
		pieces.look.lastIndex = this.at;
		if (pieces.look.test(this.source)) {
			this.passBracket();
			return nothing;
		}
		this.take(pieces.group);
		const heads = this.choice();
		this.takes(")");
		return heads;
	}

	private escaped(): Heads {
		const letter = this.take(pieces.escaped)?.[1] ?? "";
		if (letter === "b" || letter === "B") return nothing;
		if (letter === "d") return { open: [], closed: digits };
		return /^[a-zA-Z]/.test(letter) ? anything : { open: [letter], closed: [] };
	}

	private letterClass(): Heads {
		const inner = this.take(pieces.letterClass)?.[1] ?? "";
		if (inner.startsWith("^") || /\\[a-zA-Z]/.test(inner)) return anything;
		const letters = lettersOf(inner.replaceAll("\\", ""));
		return letters.length > largestClass
			? anything
			: { open: letters, closed: [] };
	}

	/** Passes what is only looked at, before or behind. */
	private passBracket(): void {
		let depth = 0;
		do {
			const piece = this.take(pieces.any)?.[0] ?? "";
			if (piece === "(") depth += 1;
			else if (piece === ")") depth -= 1;
		} while (depth > 0);
	}

	private takes(letter: string): boolean {
		if (this.source.charAt(this.at) !== letter) return false;
		this.at += 1;
		return true;
	}

	/** The piece that stands there; `null`, and nothing passed, for none. */
	private take(piece: RegExp): RegExpExecArray | null {
		piece.lastIndex = this.at;
		const found = piece.exec(this.source);
		if (found !== null) this.at = piece.lastIndex;
		return found;
	}
}

/** The letters of a class, its ranges spelt out. */
const lettersOf = (inner: string): readonly string[] => {
	const letters: string[] = [];
	for (const [piece] of inner.matchAll(/.-.|./gu)) {
		const first = piece.charCodeAt(0);
		const last = piece.length === 1 ? first : piece.charCodeAt(2);
		for (let code = first; code <= last; code += 1)
			letters.push(String.fromCharCode(code));
	}
	return letters;
};

/**
 * Beginnings one of which stands at each place where a pattern of this source matches: a few letters each. The empty one is
 * among them where the source may begin with anything, or match nothing at all.
 */
export const headsOf = (source: string): readonly string[] => {
	const { open, closed } = new Reader(source).choice();
	return [...new Set([...open, ...closed])];
};
