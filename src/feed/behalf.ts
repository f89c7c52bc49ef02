import type { HttpClient } from "./http/client.ts";

/** A client whose requests are a feed's own: what the user allowed that feed by typing its address, it may. */
export const onBehalfOf = (feed: string, client: HttpClient): HttpClient => ({
	...client,
	get: (url, wish) => client.get(url, { ...wish, feed }),
});
