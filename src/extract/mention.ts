import type { Quantity, Window } from "./claim.ts";

/** A span of the passage's clean text, end exclusive, in UTF-16 units. */
export type Span = Readonly<{ start: number; end: number }>;

/** A company, a joint project or a product that stands for its maker. */
export type NameMention = Span &
	Readonly<{
		type: "name";
		/** Canonical name: `NVIDIA` for 英伟达, 輝達, Nvidia, NVDA. */
		name: string;
		/** `product`: ChatGPT for OpenAI, Azure for Microsoft; `role`: "the chipmaker", 该公司, still to be resolved where `name` is empty. */
		sort: "company" | "project" | "product" | "role";
	}>;

/** A stated amount: money, power, percent or count. */
export type QuantityMention = Span &
	Readonly<{
		type: "money" | "power" | "percent" | "count";
		value: Quantity;
		/** What is counted, for counts: chips, users, shares, people … as written in the tables. */
		noun?: string;
	}>;

/** A stated period or date. */
export type WindowMention = Span &
	Readonly<{
		type: "window";
		when: Window;
		/** `day` for a trading day; `fiscal` carries no window for claims; `duration`: "over five years", in `years`. */
		sort: "day" | "period" | "deadline" | "fiscal" | "duration";
		years?: number;
	}>;

export type Mention = NameMention | QuantityMention | WindowMention;
