import { useEffect, useRef, useState } from "react";
import type { Statement } from "../ledger/statement.ts";
import type { KeptArticle } from "../view/model.ts";
import type { Scene } from "../view/scene.ts";
import type { DashboardSource } from "./source.ts";

type Articles = Scene["articles"];

/** So many articles are kept at hand; those that came first go first. */
const most = 64;

const withArticle = (
	articles: Articles,
	id: string,
	article: KeptArticle | null,
): Articles =>
	articles.get(id) === article
		? articles
		: new Map([...articles, [id, article] as const].slice(-most));

/**
 * Fetches the texts that are wanted, each as soon as it is, and gives those at hand. One that is not there is asked for once for
 * each statement: the ledger may tell of an article before the store has it.
 */
export const useArticles = (
	source: DashboardSource,
	statement: Statement,
	wantedOf: (articles: Articles) => readonly string[],
): Articles => {
	const [articles, setArticles] = useState<Articles>(new Map());
	const coming = useRef(new Set<string>());
	const missing = useRef({ in: statement, ids: new Set<string>() });
	const wanted = wantedOf(articles);
	useEffect(() => {
		if (missing.current.in !== statement)
			missing.current = { in: statement, ids: new Set() };
		const { ids } = missing.current;
		const fetch = async (id: string): Promise<void> => {
			coming.current.add(id);
			const article = (await source.article?.(id).catch(() => null)) ?? null;
			coming.current.delete(id);
			if (article === null) ids.add(id);
			setArticles((known) => withArticle(known, id, article));
		};
		for (const id of wanted) {
			const isAnswered = Boolean(articles.get(id)) || ids.has(id);
			if (!isAnswered && !coming.current.has(id)) void fetch(id);
		}
	}, [source, statement, articles, wanted]);
	return articles;
};
