import { useInput, usePaste } from "ink";
import { type ReactElement, useCallback, useRef, useState } from "react";
import { graphemesOf } from "../text/width.ts";
import { textsWanted } from "../view/content/article.ts";
import { polledNotice } from "../view/content/polled.ts";
import { unopenedNotice } from "../view/content/unopened.ts";
import { viewOf } from "../view/frame.ts";
import type { Size, Snapshot } from "../view/model.ts";
import { pressAll } from "../view/press.ts";
import { type Scene, sceneOf } from "../view/scene.ts";
import { freshUi, type ThemeName } from "../view/ui.ts";
import type { Locale } from "../wording/locale.ts";
import { keysOf } from "./keys.ts";
import { Screen } from "./Screen.tsx";
import type { DashboardSource } from "./source.ts";
import { useArticles } from "./useArticles.ts";
import { useClock } from "./useClock.ts";
import { useEffects } from "./useEffects.ts";
import { useMoment } from "./useMoment.ts";
import { useNews } from "./useNews.ts";
import { usePreference } from "./usePreference.ts";

type Props = Readonly<{
	source: DashboardSource;
	size: Size;
	locale: Locale;
	theme: ThemeName;
	isAscii: boolean;
	/** The theme was asked for, or there are no colours: whatever it was the last time, it stays. */
	keepsTheme: boolean;
	/** For screen readers: no frames. */
	isBare: boolean;
	onNewDispute: ((snapshot: Snapshot, id: string) => void) | null;
}>;

/** Joins source, keys and view; what a key means and what is drawn is decided in the view. */
export const App = ({
	source,
	size,
	locale,
	theme,
	isAscii,
	keepsTheme,
	isBare,
	onNewDispute,
}: Props): ReactElement => {
	const [ui, setUi] = useState(() => freshUi(theme));
	const now = useCallback(() => source.model().now, [source]);
	const news = useNews(source, ui.isPaused, onNewDispute);
	const asOf = news.asOf?.getTime() ?? null;
	const moment = useMoment(now, ui.isPaused, asOf);
	const isReplay = news.replay !== null;
	// Between two frames a replay goes on by hours: its moment is that of the ledger shown, or the header would run ahead of it.
	const snapshot = isReplay ? news : { ...news, now: moment };
	const tell = (notice: string): void => {
		latest.current = { ...latest.current, notice };
		setUi(latest.current);
	};
	const { perform, isSuspended } = useEffects(
		source,
		(url, why) => tell(unopenedNotice(url, why, scene.words)),
		(polled) => tell(polledNotice(polled, scene.words)),
	);
	const sceneWith = (articles: Scene["articles"]): Scene =>
		sceneOf(snapshot, ui, size, locale, isBare, articles);
	const articles = useArticles(source, snapshot.statement, (known) =>
		textsWanted(sceneWith(known)),
	);
	const scene = sceneWith(articles);
	// Keys that come before the next frame must find what the last key left.
	const latest = useRef(ui);

	usePreference(source, ui, keepsTheme ? theme : null, (preference) => {
		const { theme } = latest.current;
		const set = { ...latest.current, ...preference };
		latest.current = keepsTheme ? { ...set, theme } : set;
		setUi(latest.current);
	});

	const isTicking = !ui.isPaused && !isBare && !isReplay;
	useClock(now, size, isTicking, isSuspended);

	const take = (keys: readonly string[]): void => {
		const [next, effects] = pressAll(keys, { ...scene, ui: latest.current });
		latest.current = next;
		setUi(next);
		for (const effect of effects) perform(effect);
	};

	useInput((input, key) => take(keysOf(input, key)));
	usePaste((text) => {
		const { name } = latest.current.mode;
		if (name === "filter" || name === "date")
			take(graphemesOf(text.replace(/[\r\n].*/su, "")));
	});

	return <Screen frame={viewOf(scene, isAscii)} theme={ui.theme} />;
};
