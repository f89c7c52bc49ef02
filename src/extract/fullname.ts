import { spellings } from "../language/person.ts";
import { speakers } from "../language/speaker.ts";
import { inOneScript } from "../text/script.ts";
import type { Claim } from "./claim.ts";

const fullNames = Object.keys(spellings);

const namesBy = (kind: "own" | "shared"): ReadonlyMap<string, string> =>
	new Map(
		fullNames.flatMap((full) =>
			(spellings[full]?.[kind] ?? []).map((name) => [name, full] as const),
		),
	);
const byOwn = namesBy("own");
const byShared = namesBy("shared");

const companyOf = new Map(
	fullNames.flatMap((full) =>
		Object.entries(speakers)
			.filter(([, people]) => people.includes(full))
			.map(([company]) => [full, company] as const),
	),
);

/** What an article lets a surname alone mean: of which companies it tells, and whom else it quotes. */
type Setting = Readonly<{
	companies: ReadonlySet<string>;
	quoted: ReadonlySet<string>;
}>;

/** "Wendell Huang" is another Huang than Jensen. */
const isNamesake = (name: string, full: string, other: string): boolean =>
	other !== full && other.endsWith(` ${name}`);

const fullNameOf = (
	name: string,
	{ companies, quoted }: Setting,
): string | undefined => {
	const full = byShared.get(name);
	if (full === undefined) return undefined;
	const isHis = quoted.has(full) || companies.has(companyOf.get(full) ?? "");
	const isAnybody = [...quoted].some((other) => isNamesake(name, full, other));
	return isHis && !isAnybody ? full : undefined;
};

/**
 * The claims of one article, each person who is quoted under one name: 黄仁勋 and "Huang" are "Jensen Huang". A surname alone is
 * his only where the article tells of his company or quotes him in full, and nobody else of that name.
 */
export const withFullNames = (claims: readonly Claim[]): readonly Claim[] => {
	if (claims.every(({ source }) => source === undefined)) return claims;
	const plain = claims.map((claim) => {
		if (claim.source === undefined) return claim;
		const name = inOneScript(claim.source);
		return { ...claim, source: byOwn.get(name) ?? name };
	});
	const setting: Setting = {
		companies: new Set(
			plain.flatMap(({ subject, object = [] }) => [subject, object].flat()),
		),
		quoted: new Set(plain.flatMap(({ source = [] }) => source)),
	};
	return plain.map((claim) =>
		claim.source === undefined
			? claim
			: { ...claim, source: fullNameOf(claim.source, setting) ?? claim.source },
	);
};
