import { type Kind, kinds, type Qualifier, qualifiersOf } from "../claim.ts";

/** What a figure or a time may be: a claim of a kind, with or without a sub-case; `null` for no claim. */
export type Meaning = Readonly<{ kind: Kind; qualifier?: Qualifier }> | null;

/** Whatever may be meant has a name: "none", "revenue", "revenue/annual". */
export const nameOfMeaning = (meaning: Meaning): string => {
	if (meaning === null) return "none";
	const { kind, qualifier } = meaning;
	return qualifier === undefined ? kind : `${kind}/${qualifier}`;
};

const allQualifiers: readonly Qualifier[] = [
	...new Set(Object.values(qualifiersOf).flat()),
];

const readMeaning = (name: string): Meaning => {
	const [first, second] = name.split("/");
	const kind = kinds.find((one) => one === first);
	const qualifier = allQualifiers.find((one) => one === second);
	const meaning =
		kind === undefined
			? null
			: { kind, ...(qualifier === undefined ? {} : { qualifier }) };
	if (nameOfMeaning(meaning) !== name) throw new Error(`no meaning ${name}`);
	return meaning;
};

const known = new Map<string, Meaning>();

/** The meaning of a name; throws for a name that is none. */
export const meaningNamed = (name: string): Meaning => {
	const meaning = known.get(name) ?? readMeaning(name);
	known.set(name, meaning);
	return meaning;
};
