/** By what a server knows its last answer again. */
export type Validators = Readonly<{
	etag: string | null;
	lastModified: string | null;
	/** The address that gave them; `null`: no longer known. */
	from: string | null;
}>;

export const noValidators: Validators = {
	etag: null,
	lastModified: null,
	from: null,
};

/** Redirects sign their target anew each time in what follows the `?`. */
const placeOf = (url: string): string => {
	const { origin, pathname } = URL.parse(url) ?? {};
	return origin === undefined ? url : `${origin}${pathname}`;
};

/**
 * What may be told to the server at an address: only what it has said itself. Another, to which a redirect leads, may call its answer
 * unchanged because it is older, though none of it was ever read.
 */
export const validatorsFor = (all: Validators, url: string): Validators =>
	all.from === null || placeOf(all.from) === placeOf(url) ? all : noValidators;
