import type { Condition, Kind, Qualifier, Quantity, Window } from "../claim.ts";
import type { Span } from "../mention.ts";
import type { Line } from "./line/line.ts";

/** A claim in the making: parties may still be missing, offsets are into the clean text. */
export type Draft = Span &
	Readonly<{
		kind: Kind;
		/** `null`: the words do not tell; the scene may. */
		subject: string | null;
		object: string | null;
		value?: Quantity;
		qualifier?: Qualifier;
		when?: Window;
		upon?: Condition;
		denied?: true;
		/** The business, the buyer or the site that the figure is of, where it is not of the whole. */
		part?: string;
		/** Who said it. */
		source?: string;
		rule: string;
		line: Line;
		/** Index of the figure's token in its line; absent for kinds without a figure. */
		at?: number;
	}>;
