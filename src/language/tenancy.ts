import * as en from "./en/tenancy.ts";

/** Before a power: somebody takes it as a tenant. */
export const tellsTenancy = (before: string): boolean => en.taking.test(before);

/** Around a power: all that a landlord has let, "the total leased there is 300 MW", "300 MW are now leased". */
export const tellsLet = (ahead: string, behind: string): boolean =>
	en.letAhead.test(ahead) || en.letBehind.test(behind);
