import { useApp, useStdout } from "ink";
import { type RefObject, useRef, useState } from "react";
import type { Effect } from "../view/effect.ts";
import type { KeptArticle } from "../view/model.ts";
import { toClipboard } from "./clipboard.ts";
import type { DashboardSource } from "./source.ts";
import { stopUntilContinued } from "./suspend.ts";

type Performer = Readonly<{
	perform: (effect: Effect) => void;
	/** While the terminal is lent to the shell, nothing may be written to it. */
	isSuspended: RefObject<boolean>;
	/** The article last asked for, once it is there. */
	article: KeptArticle | null;
}>;

/** Does what keys ask of the world: the terminal's part here, the rest by the source. */
export const useEffects = (source: DashboardSource): Performer => {
	const { exit, suspendTerminal } = useApp();
	const { stdout } = useStdout();
	const isSuspended = useRef(false);
	const asked = useRef("");
	const [article, setArticle] = useState<KeptArticle | null>(null);

	/** Out of the dashboard's screen and back, with a whole new frame. */
	const leave = async (stay: () => void | Promise<void>): Promise<void> => {
		isSuspended.current = true;
		await suspendTerminal(stay);
		isSuspended.current = false;
	};

	const read = async (id: string): Promise<void> => {
		asked.current = id;
		const kept = await source.article?.(id).catch(() => null);
		// Whoever has opened another one meanwhile waits for that.
		if (asked.current === id) setArticle(kept ?? null);
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
			case "read":
				void read(effect.article);
				return;
			default:
				source.send(effect);
		}
	};
	return { perform, isSuspended, article };
};
