import { parse } from "tldts";

/**
 * Whether nobody but the user's own network can give a name its address: `localhost`, `news.lan`, and `wiki`, which is a public
 * suffix besides, but no host.
 */
export const isHomeName = (host: string): boolean => {
	const name = host.replace(/\.$/, "");
	const { isIcann, isPrivate } = parse(name);
	return !name.includes(".") || (!isIcann && !isPrivate);
};
