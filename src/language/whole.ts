import * as en from "./en/whole.ts";

/** Words around a power make it all that a site, or all sites, of a landlord may have. */
export const tellsWhole = (ahead: string, behind: string): boolean =>
	en.scalesTo.test(ahead) ||
	en.inAll.test(ahead) ||
	en.inAllBehind.test(behind);
