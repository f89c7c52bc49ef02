import { type Kind, kinds, type Qualifier, qualifiersOf } from "../claim.ts";
import { type Measure, measures } from "./sight.ts";

/** What a figure of a measure may be: a claim of a kind, with or without a sub-case, or none. */
export type Label = Readonly<{
	measure: Measure;
	kind: Kind | null;
	qualifier?: Qualifier;
}>;

/** Every label's name: "money revenue/annual", "percent none". */
export const nameOfLabel = ({ measure, kind, qualifier }: Label): string => {
	const told = kind ?? "none";
	return `${measure} ${qualifier === undefined ? told : `${told}/${qualifier}`}`;
};

const allQualifiers: readonly Qualifier[] = [
	...new Set(Object.values(qualifiersOf).flat()),
];

/** The label of a name; throws for a name that is none. */
export const labelNamed = (name: string): Label => {
	const [first, rest = ""] = name.split(" ");
	const [second, third] = rest.split("/");
	const measure = measures.find((one) => one === first);
	const kind = kinds.find((one) => one === second) ?? null;
	const qualifier = allQualifiers.find((one) => one === third);
	const label = measure && {
		measure,
		kind,
		...(qualifier === undefined ? {} : { qualifier }),
	};
	if (label === undefined || nameOfLabel(label) !== name)
		throw new Error(`no label ${name}`);
	return label;
};

const withObject: ReadonlySet<Kind> = new Set([
	"investment",
	"purchase",
	"acquisition",
	"tranche",
	"stake",
	"capacity",
	"chips",
	"spending",
]);
const withoutObject: ReadonlySet<Kind> = new Set([
	"capacity",
	"chips",
	"spending",
]);

/** Whether a claim of the kind may have such parties. */
export const mayHave = (kind: Kind, hasObject: boolean): boolean =>
	hasObject
		? withObject.has(kind)
		: withoutObject.has(kind) || !withObject.has(kind);
