import { useEffect, useRef, useState } from "react";
import type { Statement } from "../ledger/statement.ts";
import { type Edition, keyOf } from "../view/edition.ts";
import type { KeptArticle } from "../view/model.ts";
import type { Scene } from "../view/scene.ts";
import type { DashboardSource } from "./source.ts";

type Articles = Scene["articles"];

/** So many articles are kept at hand; those that came first go first. */
const most = 64;

const withArticle = (
	articles: Articles,
	key: string,
	article: KeptArticle | null,
): Articles =>
	articles.get(key) === article
		? articles
		: new Map([...articles, [key, article] as const].slice(-most));

/**
 * Fetches the texts that are wanted, each as soon as it is, and gives those at hand. One that is not there is asked for once for
 * each statement: the ledger may tell of an article before the store has it.
 */
export const useArticles = (
	source: DashboardSource,
	statement: Statement,
	wantedOf: (articles: Articles) => readonly Edition[],
): Articles => {
	const [articles, setArticles] = useState<Articles>(new Map());
	const coming = useRef(new Set<string>());
	const missing = useRef({ in: statement, keys: new Set<string>() });
	const wanted = wantedOf(articles);
	useEffect(() => {
		if (missing.current.in !== statement)
			missing.current = { in: statement, keys: new Set() };
		const { keys } = missing.current;
		const fetch = async (key: string, edition: Edition): Promise<void> => {
			coming.current.add(key);
			const answer = source.article?.(edition).catch(() => null);
			const article = (await answer) ?? null;
			coming.current.delete(key);
			if (article === null) keys.add(key);
			setArticles((known) => withArticle(known, key, article));
		};
		for (const edition of wanted) {
			const key = keyOf(edition);
			const isAnswered = Boolean(articles.get(key)) || keys.has(key);
			if (!isAnswered && !coming.current.has(key)) void fetch(key, edition);
		}
	}, [source, statement, articles, wanted]);
	return articles;
};
