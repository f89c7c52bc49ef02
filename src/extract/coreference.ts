import type { Mention } from "./mention.ts";
import type { Scene } from "./rule/scene.ts";
import { symbolOf } from "./rule/symbol.ts";

const plural =
	/companies|firms|parties|sides|partners|pair|duo|双方|两者|二者|[两二三四]/i;
const latter = /latter|后者/i;
const former = /former|前者/i;
/** After these the pronoun is the one acted upon: 使其估值…, "giving it". */
const actedUpon = /[使让令对向给将把]$/;

/** No name yet, or only those that the pronoun acts with: "With Microsoft it will run…". */
const accompanied = new RegExp(`^(?:${symbolOf("with")}N(?:&N)*,?|[^N])*$`);

/** Finds out whom names and roles of one sentence mean, from left to right. */
export type Referents = Readonly<{
	/** Canonical name; `null` for several companies together, or none known. */
	resolve: (mention: Mention) => string | null;
	/** Whom a pronoun means after these symbols of the sentence; `null` where a name has been said that acts. */
	pronoun: (before: string) => string | null;
}>;

/** Of the names told the last, but not whom the sentence itself is about: 輝達與OpenAI結盟，輝達將對後者…. */
const latterOf = (
	names: readonly string[],
	told: readonly string[],
): string | null => {
	const isAlone = names.length > 1 && names.at(-1) === names[0];
	const last = isAlone
		? told.findLast((name) => name !== names[0])
		: told.at(-1);
	return last ?? null;
};

/** The referents of one sentence; `text` is the passage's clean text. */
export const referentsOf = (text: string, scene: Scene): Referents => {
	const names: string[] = [];
	const told = () => [...scene.recent, ...names];
	const resolveRole = (mention: Mention): string | null => {
		const role = text.slice(mention.start, mention.end);
		if (plural.test(role)) return null;
		if (latter.test(role)) return latterOf(names, told());
		if (former.test(role)) return told().at(-2) ?? null;
		const subject = names[0] ?? scene.focus;
		if (
			!actedUpon.test(text.slice(Math.max(0, mention.start - 1), mention.start))
		)
			return subject;
		return scene.main.find((name) => name !== subject) ?? null;
	};
	const resolve = (mention: Mention): string | null => {
		if (mention.type !== "name") return null;
		const name = mention.name === "" ? resolveRole(mention) : mention.name;
		if (name !== null && mention.name !== "") names.push(name);
		return name;
	};
	return {
		resolve,
		pronoun: (before) => (accompanied.test(before) ? scene.focus : null),
	};
};
