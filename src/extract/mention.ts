import type { Quantity, Window } from "./claim.ts";

/** A span of the passage's clean text, end exclusive, in UTF-16 units. */
export type Span = Readonly<{ start: number; end: number }>;

/** A company, a joint project or a product that stands for its maker. */
export type NameMention = Span &
	Readonly<{
		type: "name";
		/** Canonical name: `NVIDIA` for 英伟达, 輝達, Nvidia, NVDA. */
		name: string;
		/** `product`: ChatGPT for OpenAI, Azure for Microsoft; `person`: one who holds shares; `role`: "the chipmaker", 该公司, still to be resolved where `name` is empty. */
		sort: "company" | "project" | "product" | "person" | "role";
		/** The same for all spellings of one name, where `name` is the article's own spelling. */
		key?: string;
		/** A company that the text itself introduces and no table knows, or a description that only such a one may answer to. */
		isNew?: true;
	}>;

/** A stated amount: money, power, percent or count. */
export type QuantityMention = Span &
	Readonly<{
		type: "money" | "power" | "percent" | "count";
		value: Quantity;
		/** What is counted, for counts: chips, users, shares, people … as written in the tables. */
		noun?: string;
		/** "every gigawatt", 每完成1吉瓦: one step of a plan. */
		each?: true;
		/** "the first gigawatt", 首个1吉瓦. */
		ordinal?: "first";
		/** The same in another currency, as a bracket behind it converts it. */
		converted?: Quantity;
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
