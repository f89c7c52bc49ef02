import type { Alert } from "./alert.ts";

/** How an attempt ended. `retry`: the receiver may take it later; `dead`: it never will take this. */
export type Delivery =
	| Readonly<{ outcome: "delivered" }>
	| Readonly<{
			outcome: "retry";
			why: string;
			/** Milliseconds that the receiver asked us to wait. */
			after?: number;
	  }>
	| Readonly<{ outcome: "dead"; why: string }>;

/** A place to which alerts go. One `deliver` at a time is running for each sink. */
export type Sink = Readonly<{
	/** The user's name for it: the outbox keeps one queue for each. */
	name: string;
	/** How many alerts that belong to no digest may share one `deliver`: what fails fails as a whole. */
	batch: number;
	/** Never throws: whatever goes wrong is a `Delivery`. Ends soon after `signal` aborts. */
	deliver(alerts: readonly Alert[], signal: AbortSignal): Promise<Delivery>;
}>;

export const delivered: Delivery = { outcome: "delivered" };
