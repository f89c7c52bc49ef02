import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, findLeft } from "./pick.ts";
import {
	isSector,
	isSupplier,
	mainOf,
	orientSupply,
	rankOf,
	type Scene,
} from "./scene.ts";
import { symbolOf } from "./symbol.ts";

/** Who runs the systems and who supplies them; either may be missing. */
export type Parties = Readonly<{
	subject: string | null;
	object: string | null;
}>;

const contract = symbolOf("contract");

const namesBetween = (
	line: Line,
	from: number,
	to: number,
): readonly string[] => [
	...new Set(line.tokens.slice(from, to).flatMap((token) => token.name ?? [])),
];

/** Customer and supplier among several names: the one furthest to the using end, and the first supplier beside it. */
const partiesAmong = (names: readonly string[]): Parties => {
	const ranked = names.filter((name) => rankOf(name) !== null);
	const [first] = ranked.toSorted(
		(a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0),
	);
	if (first === undefined) return { subject: names[0] ?? null, object: null };
	const object = ranked.find(
		(name) =>
			name !== first &&
			isSupplier(name) &&
			orientSupply(first, name).subject === first,
	);
	return { subject: first, object: object ?? null };
};

/** The parties of a figure in a sentence that names one of them. */
const partiesWith = (
	name: string,
	line: Line,
	at: number,
	scene: Scene,
): Parties => {
	const { from, to } = clauseAround(line, at);
	const isContract = line.symbols.slice(from, to).includes(contract);
	if (isSector(name, "chips", "foundry") || (isContract && isSupplier(name))) {
		const customer = mainOf(scene, "lab", "platform") ?? scene.supply?.subject;
		return {
			subject: customer === name ? null : (customer ?? null),
			object: name,
		};
	}
	return { subject: name, object: null };
};

/**
 * Who runs what the figure at `at` counts, and who supplies it, by the names of the clause, of the
 * sentence up to there, or of an earlier claim of the sentence. Nothing where no name stands there.
 */
export const findSupply = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
): Parties | null => {
	const { from, to } = clauseAround(line, at);
	const start = findLeft(line, at, ";", "") + 1;
	const inClause = namesBetween(line, from, to);
	const inSentence = namesBetween(line, start, to);
	const names = inClause.length > 0 ? inClause : inSentence;
	const project = names.find((name) => isSector(name, "project"));
	if (project !== undefined && !names.some((name) => isSector(name, "chips")))
		return { subject: project, object: null };
	if (names.length === 0) {
		const last = earlier.findLast(
			(draft) =>
				draft.kind === "capacity" ||
				draft.kind === "chips" ||
				draft.kind === "purchase",
		);
		return last === undefined
			? null
			: { subject: last.subject, object: last.object };
	}
	const [only] = names;
	if (names.length === 1 && only !== undefined) {
		const wider = partiesAmong(inSentence);
		if (
			inSentence.length > 1 &&
			wider.object !== null &&
			(wider.subject === only || wider.object === only)
		)
			return wider;
		return partiesWith(only, line, at, scene);
	}
	return partiesAmong(names);
};
