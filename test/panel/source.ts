import type { DashboardSource, Unopened } from "../../src/panel/source.ts";
import type { Polled } from "../../src/view/content/polled.ts";
import { type Edition, keyOf } from "../../src/view/edition.ts";
import type { Effect } from "../../src/view/effect.ts";
import type { KeptArticle, Snapshot } from "../../src/view/model.ts";
import { article } from "../view/sample.ts";

/** A source whose news the test makes, and that remembers what it was asked. */
export class TestSource implements DashboardSource {
	readonly asked: Effect[] = [];
	readonly opened: string[] = [];
	/** What is wrong with the browser. */
	unopened: Unopened | null = null;
	readonly #listeners = new Set<() => void>();
	#snapshot: Snapshot;

	constructor(snapshot: Snapshot) {
		this.#snapshot = snapshot;
	}

	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	readonly model = (): Snapshot => this.#snapshot;

	readonly send = (effect: Effect): void => {
		this.asked.push(effect);
	};

	/** What the next poll comes to. */
	polled: Polled | null = null;

	readonly refresh = async (feed: string | null): Promise<Polled | null> => {
		this.asked.push({ kind: "refresh", feed });
		return this.polled;
	};

	readonly open = async (url: string): Promise<Unopened | null> => {
		this.opened.push(url);
		return this.unopened;
	};

	/** Whether the store has what the ledger tells of. */
	isStored = true;

	/** The texts by what they are asked for; the sample's first version alone where nothing else is said. */
	texts: ReadonlyMap<string, KeptArticle> = new Map([[article.id, article]]);

	readonly article = async (edition: Edition): Promise<KeptArticle | null> =>
		(this.isStored && this.texts.get(keyOf(edition))) || null;

	publish(more: Partial<Snapshot>): void {
		this.#snapshot = { ...this.#snapshot, ...more };
		for (const listener of this.#listeners) listener();
	}

	/** Time passes, and nothing happens. */
	skipTo(now: Date): void {
		this.#snapshot = { ...this.#snapshot, now };
	}

	get listeners(): number {
		return this.#listeners.size;
	}
}
