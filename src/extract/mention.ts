import { z } from "zod";
import { Quantity, Window } from "./claim.ts";

const offset = (description: string) =>
	z
		.number()
		.int()
		.meta({ description: `${description}, UTF-16 units` });

const span = {
	start: offset("Into the clean text"),
	end: offset("Into the clean text, exclusive"),
} as const;

/** A span of the passage's clean text, end exclusive, in UTF-16 units. */
export type Span = Readonly<{ start: number; end: number }>;

/** A company, a joint project or a product that stands for its maker. */
const NameMention = z.readonly(
	z.object({
		...span,
		type: z.literal("name").meta({ description: "A name" }),
		name: z.string().meta({
			description: "Canonical name: NVIDIA for 英伟达, 輝達, Nvidia, NVDA",
		}),
		sort: z.enum(["company", "project", "product", "person", "role"]).meta({
			description:
				'product: ChatGPT for OpenAI, Azure for Microsoft; person: one who holds shares; role: "the chipmaker", 该公司, still to be resolved where name is empty',
		}),
		key: z.string().optional().meta({
			description:
				"The same for all spellings of one name, where name is the article's own spelling",
		}),
		isNew: z.literal(true).optional().meta({
			description:
				"A company that the text itself introduces and no table knows, or a description that only such a one may answer to; else absent",
		}),
	}),
);
export type NameMention = z.infer<typeof NameMention>;

/** A stated amount: money, power, percent or count. */
const QuantityMention = z.readonly(
	z.object({
		...span,
		type: z
			.enum(["money", "power", "percent", "count"])
			.meta({ description: "An amount" }),
		value: Quantity,
		noun: z.string().optional().meta({
			description:
				"What is counted, for counts: chips, users, shares, people … as written in the tables",
		}),
		each: z.literal(true).optional().meta({
			description:
				'"every gigawatt", 每完成1吉瓦: one step of a plan; else absent',
		}),
		ordinal: z.literal("first").optional().meta({
			description: '"the first gigawatt", 首个1吉瓦; else absent',
		}),
		converted: Quantity.optional().meta({
			description:
				"The same in another currency, as a bracket behind it converts it",
		}),
	}),
);
export type QuantityMention = z.infer<typeof QuantityMention>;

/** A stated period or date. */
const WindowMention = z.readonly(
	z.object({
		...span,
		type: z.literal("window").meta({ description: "A period or date" }),
		when: Window,
		sort: z.enum(["day", "period", "deadline", "fiscal", "duration"]).meta({
			description:
				'day: a trading day; fiscal: carries no window for claims; duration: "over five years", in years',
		}),
		years: z.number().optional().meta({ description: "Of a duration" }),
	}),
);
export type WindowMention = z.infer<typeof WindowMention>;

/** A name, an amount or a time that stands in the text. Readers take the types alone, so that none of this is loaded with them. */
export const Mention = z.union([NameMention, QuantityMention, WindowMention]);
export type Mention = z.infer<typeof Mention>;
