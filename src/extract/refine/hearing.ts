import {
	outletOf,
	refersBack,
	type SpeechLanguage,
	type Spoken,
	type Teller,
	tellersIn,
} from "./source.ts";

/**
 * Who speaks in the lines of one article. Most lines claim nothing, and nobody asks who speaks in them: they are only
 * listened to where a later one says "the newspaper added".
 */
export class Hearing {
	private readonly lang: SpeechLanguage;
	private unheard: Spoken[] = [];
	private outlet: string | undefined;

	constructor(lang: SpeechLanguage) {
		this.lang = lang;
	}

	/** Who speaks in a line; to be asked after the lines before it were noted. */
	tellersOf(line: Spoken): readonly Teller[] {
		if (refersBack(line, this.lang)) this.listen();
		return tellersIn(line, this.lang, this.outlet);
	}

	note(line: Spoken): void {
		this.unheard.push(line);
	}

	private listen(): void {
		for (const line of this.unheard) {
			const tellers = tellersIn(line, this.lang, this.outlet);
			this.outlet = outletOf(tellers) ?? this.outlet;
		}
		this.unheard = [];
	}
}
