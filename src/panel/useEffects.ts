import { useApp, useStdout } from "ink";
import { type RefObject, useRef } from "react";
import type { Polled } from "../view/content/polled.ts";
import type { Effect } from "../view/effect.ts";
import { printable } from "../view/printable.ts";
import { toClipboard } from "./clipboard.ts";
import type { DashboardSource, Unopened } from "./source.ts";
import { stopUntilContinued } from "./suspend.ts";

type Performer = Readonly<{
	perform: (effect: Effect) => void;
	/** While the terminal is lent to the shell, nothing may be written to it. */
	isSuspended: RefObject<boolean>;
}>;

/** Does what keys ask of the world: the terminal's part here, the rest by the source. */
export const useEffects = (
	source: DashboardSource,
	onUnopened: (url: string, why: Unopened) => void,
	onPolled: (polled: Polled) => void,
): Performer => {
	const { exit, suspendTerminal } = useApp();
	const { stdout } = useStdout();
	const isSuspended = useRef(false);

	/** Out of the dashboard's screen and back, with a whole new frame. */
	const leave = async (stay: () => void | Promise<void>): Promise<void> => {
		isSuspended.current = true;
		await suspendTerminal(stay);
		isSuspended.current = false;
	};

	const open = async (url: string): Promise<void> => {
		const why = await source.open(url);
		if (!why) return;
		stdout.write(toClipboard(url));
		onUnopened(url, why);
	};

	const refresh = async (feed: string | null): Promise<void> => {
		const polled = await source.refresh(feed);
		if (polled) onPolled(polled);
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
			case "open":
				void open(printable(effect.url));
				return;
			case "refresh":
				void refresh(effect.feed);
				return;
			default:
				source.send(effect);
		}
	};
	return { perform, isSuspended };
};
