import * as en from "./en/tenancy.ts";
import * as zh from "./zh/tenancy.ts";

/** Before a power: somebody takes it as a tenant. */
export const tellsTenancy = (before: string): boolean => en.taking.test(before);

/** Around a power: all that a landlord has let, "the total leased there is 300 MW", "300 MW are now leased". */
export const tellsLet = (ahead: string, behind: string): boolean =>
	en.letAhead.test(ahead) || en.letBehind.test(behind);

/** Stands for a company's name in a sentence that is asked who lets to whom. */
export const nameSign = "\ue000";

const compiled = (sources: readonly string[]): readonly RegExp[] =>
	sources.map((source) => new RegExp(source.replaceAll("N", nameSign)));

/** Which of the two names that the words join is the tenant; `either` where they do not tell. */
export type Tenant = "first" | "second" | "either";

const ways: readonly (readonly [Tenant, readonly RegExp[]])[] = [
	["first", compiled(zh.tenantFirst)],
	["second", compiled(zh.landlordFirst)],
	["either", compiled(zh.together)],
];

/** Where a sentence, each name in it a {@link nameSign}, tells that one of two lets to the other, and which; `null` where it does not. */
export const lettingIn = (
	text: string,
): Readonly<{ at: number; tenant: Tenant }> | null => {
	if (!zh.mayLet.test(text)) return null;
	for (const [tenant, patterns] of ways)
		for (const pattern of patterns) {
			const at = text.search(pattern);
			if (at !== -1) return { at, tenant };
		}
	return null;
};
/** Between who lets and a power, between that and another name, and behind that: the other one is to take it, "is to host 40 MW for", "would have leased 350 MW to". */
export const tellsLetTo = (
	ahead: string,
	between: string,
	behind: string,
): boolean =>
	!en.possessed.test(behind) &&
	((en.hostingAhead.test(ahead) && en.hostedFor.test(between)) ||
		(en.lettingAhead.test(ahead) && en.letTo.test(between)));

/** Before a power, between it and another name, and behind that: it is taken at the other's site, "rents 90 MW at Harrow's site". */
export const tellsTakenAt = (
	ahead: string,
	between: string,
	behind: string,
): boolean =>
	en.taking.test(ahead) &&
	en.takenAt.test(between) &&
	en.siteOfIts.test(behind);

/** Between a name and a power, and between that and another name: the one takes it of the other, "could take up to 2 GW from". */
export const tellsTakenFrom = (ahead: string, between: string): boolean =>
	en.takenFrom.test(between) && en.takesAhead.test(ahead);

/** Between a name and a power: a clause of its own tells that it takes it, ", which has leased all". */
export const tellsWhichTook = (ahead: string): boolean =>
	en.whichTook.test(ahead);

/** Between a power and a name, and behind that: it is what the one named would take, "400 MW that Meta would rent". */
export const tellsWouldRent = (between: string, behind: string): boolean =>
	en.takenWhich.test(between) && en.wouldRent.test(behind);
