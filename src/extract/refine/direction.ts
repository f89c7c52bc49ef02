import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { isClose } from "./samefigure.ts";

/** How far apart two wordings of one sum may be. */
const tolerance = 0.005;

const directed: ReadonlySet<Kind> = new Set([
	"purchase",
	"acquisition",
	"investment",
]);

const isTurned = (one: Draft, other: Draft): boolean =>
	directed.has(one.kind) &&
	other.kind === one.kind &&
	one.subject === other.object &&
	one.object === other.subject &&
	one.denied === other.denied &&
	one.value !== undefined &&
	other.value?.unit === one.value.unit &&
	isClose(one.value, other.value, tolerance);

/** One deal has one buyer: told again of the same two for the same sum it goes the way it was told first. */
export const inOneDirection = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft, at) => {
		const first = drafts.slice(0, at).find((other) => isTurned(other, draft));
		return first === undefined
			? draft
			: { ...draft, subject: first.subject, object: first.object };
	});
