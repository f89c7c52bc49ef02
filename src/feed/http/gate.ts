import { setTimeout as sleep } from "node:timers/promises";

export type GateOptions = Readonly<{
	/** Requests to one host at the same time. */
	concurrency: number;
	/** Milliseconds between the starts of two requests to one host. */
	spacing: number;
	/** Milliseconds that a pause may last. One that seems to last longer was reckoned by a wrong clock, and is none. */
	longestPause: number;
	/** Hosts that need no such courtesy; a pause that they ask for is kept all the same. */
	isExempt: (host: string) => boolean;
	clock: () => Date;
}>;

/** In the place of an answer: the host had asked for quiet, and nothing was sent. */
export type Pause = Readonly<{ kind: "pause"; until: Date }>;

/** Milliseconds by which a clock may be set right without a pause being in doubt. */
const drift = 60 * 60 * 1000;

type Queue = { active: number; next: number; readonly waiting: (() => void)[] };

/** Lets requests through to each host one after the other, at the pace that a polite reader keeps. */
export type Gate = Readonly<{
	/**
	 * Runs the request when its turn has come, unless the host is asking for a pause by then; a signal ends the waiting with the
	 * signal's reason.
	 */
	pass<T>(
		host: string,
		request: () => Promise<T>,
		signal?: AbortSignal,
	): Promise<T | Pause>;
	/** No request to this host before `until`, also none that waits for its turn. */
	pause(host: string, until: Date): void;
	/** The end of the host's pause, or `null` where there is none. */
	pausedUntil(host: string, now: Date): Date | null;
	/** How many hosts it remembers anything of. */
	known(): number;
}>;

export const openGate = ({
	concurrency,
	spacing,
	longestPause,
	isExempt,
	clock,
}: GateOptions): Gate => {
	const queues = new Map<string, Queue>();
	const pauses = new Map<string, Date>();

	const pausedUntil = (host: string, now: Date): Date | null => {
		const until = pauses.get(host);
		const left = Number(until) - now.getTime();
		return until && left > 0 && left <= longestPause + drift ? until : null;
	};
	/** Thousands of hosts of pages are met once and never again. */
	const forgetIdle = (): void => {
		const now = performance.now();
		for (const [host, { active, next }] of queues)
			if (active === 0 && next <= now) queues.delete(host);
		for (const host of pauses.keys())
			if (pausedUntil(host, clock()) === null) pauses.delete(host);
	};
	const queueOf = (host: string): Queue => {
		const known = queues.get(host);
		if (known !== undefined) return known;
		forgetIdle();
		const queue = { active: 0, next: 0, waiting: [] };
		queues.set(host, queue);
		return queue;
	};
	const pauseOf = (host: string): Pause | null => {
		const until = pausedUntil(host, clock());
		return until && { kind: "pause", until };
	};
	const takeTurn = async (queue: Queue): Promise<void> => {
		if (queue.active < concurrency) queue.active += 1;
		else await new Promise<void>((resolve) => queue.waiting.push(resolve));
	};
	const endTurn = (queue: Queue): void => {
		const next = queue.waiting.shift();
		if (next === undefined) queue.active -= 1;
		else next();
	};
	const keepDistance = async (
		queue: Queue,
		signal?: AbortSignal,
	): Promise<void> => {
		const now = performance.now();
		const start = Math.max(now, queue.next);
		queue.next = start + spacing;
		if (start > now) await sleep(start - now, undefined, signal && { signal });
	};

	return {
		pass: async (host, request, signal) => {
			if (isExempt(host)) return pauseOf(host) ?? request();
			const queue = queueOf(host);
			await takeTurn(queue);
			try {
				signal?.throwIfAborted();
				const pause = pauseOf(host);
				if (pause !== null) return pause;
				await keepDistance(queue, signal);
				return pauseOf(host) ?? (await request());
			} finally {
				endTurn(queue);
			}
		},
		pause: (host, until) => {
			const before = pausedUntil(host, clock());
			if (before === null || before < until) pauses.set(host, until);
		},
		pausedUntil,
		known: () => new Set([...queues.keys(), ...pauses.keys()]).size,
	};
};
