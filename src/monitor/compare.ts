import type { Store } from "../store/store.ts";
import type { Known, Shown } from "./version.ts";

/** An article as it is shown, with all that it must be compared with. */
export type Compared<One extends Shown> = Readonly<{ one: One; known: Known }>;

/** Gets what is known of articles; their texts only where one may be a retelling. */
export const compareWith = async <One extends Shown>(
	all: readonly One[],
	store: Pick<Store, "known" | "shown" | "versions">,
): Promise<readonly Compared<One>[]> => {
	const stored = await store.known(all.map(({ article }) => article.id));
	const last = await store.shown(
		all
			.filter(({ article }) => stored.has(article.id))
			.map(({ article: { id, feed } }) => ({ article: id, feed })),
	);
	const compared: Compared<One>[] = [];
	for (const one of all) {
		const { id, feed } = one.article;
		const versions = stored.get(id) ?? [];
		const isPlain =
			versions.some(({ hash }) => hash === one.hash) ||
			versions.every((known) => known.feed === feed);
		compared.push({
			one,
			known: {
				versions,
				texts: isPlain ? [] : await store.versions(id),
				last: last.get(id) ?? null,
			},
		});
	}
	return compared;
};
