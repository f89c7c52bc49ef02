import { useEffect, useRef, useState } from "react";
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
): Articles => new Map([...articles, [id, article] as const].slice(-most));

/** Fetches the texts that are wanted, each as soon as it is, and gives those at hand. */
export const useArticles = (
	source: DashboardSource,
	wantedOf: (articles: Articles) => readonly string[],
): Articles => {
	const [articles, setArticles] = useState<Articles>(new Map());
	const coming = useRef(new Set<string>());
	const wanted = wantedOf(articles);
	useEffect(() => {
		const fetch = async (id: string): Promise<void> => {
			coming.current.add(id);
			const article = (await source.article?.(id).catch(() => null)) ?? null;
			coming.current.delete(id);
			setArticles((known) => withArticle(known, id, article));
		};
		for (const id of wanted)
			if (!articles.has(id) && !coming.current.has(id)) void fetch(id);
	}, [source, articles, wanted]);
	return articles;
};
