import type { Span } from "../../mention.ts";
import type { Token } from "./line.ts";

/** A line in the making, from which words are dropped that add nothing. */
export type Glossed = Readonly<{
	symbols: string[];
	tokens: Token[];
	textOf: (span: Span) => string;
}>;
