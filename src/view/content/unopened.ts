import type { Words } from "../../wording/en.ts";
import { fill } from "../../wording/template.ts";

/** What to say where an address could not be opened: what is missing, and that it can be pasted elsewhere. */
export const unopenedNotice = (
	url: string,
	{ opener, isMissing }: Readonly<{ opener: string; isMissing: boolean }>,
	{ board: { notice } }: Words,
): string =>
	fill(isMissing ? notice.noOpener : notice.openerFailed, { opener, url });
