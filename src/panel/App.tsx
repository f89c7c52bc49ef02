import { useApp, useInput, usePaste, useStdout, useWindowSize } from "ink";
import { type ReactElement, useCallback, useRef, useState } from "react";
import { graphemesOf } from "../text/width.ts";
import { clockColumn } from "../view/content/header.ts";
import type { Effect } from "../view/effect.ts";
import { viewOf } from "../view/frame.ts";
import type { Snapshot } from "../view/model.ts";
import { pressAll } from "../view/press.ts";
import { sceneOf } from "../view/scene.ts";
import { freshUi, type ThemeName } from "../view/ui.ts";
import type { Locale } from "../wording/locale.ts";
import { toClipboard } from "./clipboard.ts";
import { keysOf } from "./keys.ts";
import { Screen } from "./Screen.tsx";
import type { DashboardSource } from "./source.ts";
import { stopUntilContinued } from "./suspend.ts";
import { useClock } from "./useClock.ts";
import { useNews } from "./useNews.ts";

type Props = Readonly<{
	source: DashboardSource;
	locale: Locale;
	theme: ThemeName;
	isAscii: boolean;
	/** For screen readers: no frames. */
	isBare: boolean;
	onNewDispute: ((snapshot: Snapshot, id: string) => void) | null;
}>;

/** Joins source, keys and view; what a key means and what is drawn is decided in the view. */
export const App = ({
	source,
	locale,
	theme,
	isAscii,
	isBare,
	onNewDispute,
}: Props): ReactElement => {
	const { exit, suspendTerminal } = useApp();
	const { stdout } = useStdout();
	const size = useWindowSize();
	const [ui, setUi] = useState(() => freshUi(theme));
	const snapshot = useNews(source, ui.isPaused, onNewDispute);
	const scene = sceneOf(snapshot, ui, size, locale, isBare);
	// Keys that come before the next frame must find what the last key left.
	const latest = useRef(ui);

	const isSuspended = useRef(false);
	const now = useCallback(() => source.model().now, [source]);
	const frame = viewOf(scene, isAscii);
	const isTicking = !ui.isPaused && !isBare;
	useClock(
		now,
		isTicking ? clockColumn(frame.head[0] ?? []) : null,
		isSuspended,
	);

	/** Out of the dashboard's screen and back, with a whole new frame. */
	const leave = async (stay: () => void | Promise<void>): Promise<void> => {
		isSuspended.current = true;
		await suspendTerminal(stay);
		isSuspended.current = false;
	};

	const perform = (effect: Effect): void => {
		switch (effect.kind) {
			case "quit":
				exit();
				return;
			case "redraw":
				void leave(() => {});
				return;
			case "suspend":
				void leave(stopUntilContinued);
				return;
			case "copy":
				stdout.write(toClipboard(effect.text));
				return;
			default:
				source.send(effect);
		}
	};

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

	return <Screen frame={frame} theme={ui.theme} />;
};
