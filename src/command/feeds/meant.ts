import { withoutLogin } from "../../text/secret.ts";
import { misuse } from "../failure.ts";

/**
 * The feed of that address, or the one that is listed by it: names and passwords are not shown. `undefined` where there is none;
 * throws a usage failure where several differ in nothing else.
 */
export const feedMeant = (
	told: string,
	feeds: readonly string[],
): string | undefined => {
	if (feeds.includes(told)) return told;
	const listed = feeds.filter((url) => withoutLogin(url) === told);
	if (listed.length > 1)
		throw misuse(
			`${told} may be any of ${listed.length} feeds that differ in name or password alone. Write the whole address: \`dealwatch feeds export\` shows it.`,
		);
	return listed[0];
};
