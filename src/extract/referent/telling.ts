import { isAnalyst } from "../../language/analyst.ts";
import {
	isActedUpon,
	isBeside,
	isInstitution,
	isInvestedIn,
	isLeftBehind,
	isPossessive,
	isQuoted,
	isValued,
} from "../../language/reference.ts";
import type { NameMention, Span } from "../mention.ts";
import type { Scene } from "../rule/scene/scene.ts";
import { companySpeaking } from "../speaker.ts";

const hasHan = /[\u4e00-\u9fff]/;

/** What stands behind the last mark between clauses. */
const clauseEnd = /[^,;:。，；：]*$/;

/** How many of those whom an article is most about a description may mean that fits none of the others. */
const prominent = 2;

/** How many characters before a word may tell that it is acted upon. */
const reach = 12;
/** The same of a phrase: "its offer in cash for". */
const phrase = 40;

/** Whom a sentence has named so far, in the light of what was told before. */
export class Telling {
	/** Names told outright. */
	readonly names: string[] = [];
	readonly spans: (Span & Readonly<{ name: string }>)[] = [];
	/** Of this sentence, names and resolved words alike. */
	readonly said: string[] = [];
	/** The same without those whose products alone are told: Azure is nobody to deal with. */
	private readonly parties: string[] = [];
	/** The passage's clean text. */
	readonly text: string;
	readonly scene: Scene;
	/** Where the sentence begins. */
	private readonly start: number;

	constructor(text: string, scene: Scene, start: number) {
		this.text = text;
		this.scene = scene;
		this.start = start;
	}

	/** Adds one who is told, by name or by a word that stands for it. */
	note(name: string, mention: NameMention): void {
		if (mention.name !== "") {
			this.names.push(name);
			this.spans.push({ name, start: mention.start, end: mention.end });
		}
		this.said.push(name);
		if (mention.sort !== "product") this.parties.push(name);
	}

	private aheadOf({ start }: Span): string {
		return this.text.slice(Math.max(0, start - reach), start);
	}

	/** Of this sentence's words those before one, as many as a phrase has. */
	phraseAheadOf({ start }: Span): string {
		return this.text.slice(Math.max(this.start, start - phrase), start);
	}

	textBehind({ end }: Span): string {
		return this.text.slice(end, end + reach);
	}

	wordOf({ start, end }: Span): string {
		return this.text.slice(start, end);
	}

	/** "Chief executive Arthur Mensch said that demand put the company…": whom the person speaks for who is told before; `null` for nobody. */
	speaking({ start }: Span): string | null {
		const { main, officers } = this.scene;
		if (hasHan.test(this.text)) return null;
		const ahead = this.text.slice(this.start, start);
		return companySpeaking(ahead, main, officers);
	}

	/** Names in the order in which they were told, from the sentence before on. */
	told(): readonly string[] {
		return [...this.scene.recent, ...this.names];
	}

	/** All who may be meant, the likeliest first. */
	known(): readonly string[] {
		const { recent, main } = this.scene;
		return [...this.names.toReversed(), ...recent, ...main];
	}

	/** Those of whom this sentence, or the one before, tells, the likeliest first. */
	near(): readonly string[] {
		const { focus, recent } = this.scene;
		const about = focus === null ? [] : [focus];
		return [...this.names.toReversed(), ...about, ...recent];
	}

	/** The company that no table knows of whom this sentence tells, or the one before, or that the article is about; `null` for none. */
	newcomer(except: string | undefined): string | null {
		const { newcomers, focus, recent, main } = this.scene;
		const told = [...this.names.toReversed(), focus, ...recent];
		return (
			[...told, ...main.slice(0, prominent)].find(
				(name): name is string =>
					name !== null && name !== except && newcomers.has(name),
			) ?? null
		);
	}

	/** Whom the sentence is about so far, by the names told in it; `null` for nobody. */
	leading(): string | null {
		const own = this.spans.filter(
			({ name }) => !isInstitution(name) && !this.isReckoner(name),
		);
		return (own.find((span) => !this.isAside(span)) ?? null)?.name ?? null;
	}

	/** A bank that reckons what another does, of whom the sentence tells behind it: 高盛报告说，甲骨文…，公司…. */
	private isReckoner(name: string): boolean {
		return (
			isAnalyst(name) && this.spans.some((other) => !isAnalyst(other.name))
		);
	}

	/** Named in an epithet or beside whom the text is about: "Often called 'Nvidia's favored son', the company…". */
	private isAside(span: Span): boolean {
		if (this.scene.focus === null) return false;
		const { end } = span;
		const ahead = this.aheadOf(span);
		return (
			(isQuoted(ahead) && isPossessive(this.text.slice(end, end + 2))) ||
			isBeside(ahead)
		);
	}

	/** Whom the sentence can mean beside its subject. */
	otherThan(subject: string | null): string | null {
		const { focus, recent, main } = this.scene;
		const candidates = [
			...this.parties.toReversed(),
			focus,
			...recent,
			...main,
		];
		return candidates.find((name) => name !== null && name !== subject) ?? null;
	}

	/** The words before make it the one acted upon: "a stake in the company", 持有其股权. */
	isActedUpon(span: Span): boolean {
		const ahead = this.aheadOf(span);
		return (
			isActedUpon(ahead) &&
			!isPossessive(this.text.slice(span.end, span.end + 2))
		);
	}

	/** Who does what is done to the one at `span`: whom the words' own clause names first, or else the sentence. */
	actorUpon(span: Span): string | undefined {
		const from = this.clauseOf(span);
		const own = this.spans.filter(({ start }) => start >= from);
		// "Arm's shares fell after Nvidia walked away from a takeover of it".
		const actor = own.find(
			({ end }) => !isPossessive(this.text.slice(end, end + 2)),
		);
		return (actor ?? own[0])?.name ?? this.said[0];
	}

	/** "…, Qualcomm offered $60 billion for the chip designer": who opens a clause that ends in the one acted upon at `span`. */
	openerUpon(span: Span): string | undefined {
		if (!this.isActedUpon(span)) return undefined;
		const from = this.clauseOf(span);
		return this.spans.find(
			({ start, end }) =>
				start >= from &&
				this.text.slice(from, start).trim() === "" &&
				!isPossessive(this.text.slice(end, end + 2)),
		)?.name;
	}

	/** Where the clause begins that a word stands in. */
	private clauseOf(span: Span): number {
		const clause = this.text.slice(this.start, span.start).search(clauseEnd);
		return clause === -1 ? this.start : this.start + clause;
	}

	/** "Put $30 billion into OpenAI in a round that values the company": the one invested in; `null` where nobody is. */
	valuedAt(mention: NameMention): string | null {
		if (!isValued(this.aheadOf(mention))) return null;
		const investee = this.spans.findLast((span) =>
			isInvestedIn(this.aheadOf(span)),
		);
		return investee?.name ?? null;
	}

	/** "SK hynix has overtaken Samsung: the memory maker's shares…": one whom another has just left behind, whom the text does not go on with. */
	isSurpassed(name: string): boolean {
		const span = this.spans.findLast((one) => one.name === name);
		return span !== undefined && isLeftBehind(this.aheadOf(span));
	}

	/** The sentence's first name is that of the one who acts. */
	acts(): boolean {
		const [first] = this.spans;
		return first !== undefined && !this.isActedUpon(first);
	}
}
