/** How a sentence asks; pattern sources over scrubbed text. */
export const questions = {
	/** A clause that asks after one that tells: "OpenAI makes $13 billion a year; can it pay?", 一年才130亿，还得上吗？ */
	tails: [
		/[,;:—–-] ?(?:(?:so|but|and|yet|now) )?(?:how|what|who|when|where|why|which|can|could|will|would|is|are|was|were|does|do|did|should|has|have|isn't|aren't|won't|doesn't)\b[^,;?]*\?["”']?\s*$/i,
		/[,;:](?![^,;:]*(?:真的|是真|属实|对|是|可信|靠谱|值|值得)[吗么])[^,;:]{2,}[吗呢么]?\?["”』」]?\s*$/,
	],
	/** Words that make a clause ask, or put something up for question. */
	asking:
		/^["“'(]?(?:how|what|who|when|where|why|which|can|could|will|would|is|are|was|were|does|do|did|should|has|have|if|suppose|imagine)\b|是否|会不会|能否|难道|谁|什么|怎么|为何|为什么|哪|多少|何时|如何|会否|可否|莫非|究竟|到底|如果|假如|要是|若/i,
} as const;

const asks = /[?？]["”』」)）]*\s*$|[吗呢么]["”』」]*\s*$/;
const counterfactual =
	/^["“'(]?(?:(?:Had|Were) |(?:Suppose|Imagine|Picture|Let(?:'s| us) (?:say|assume|imagine|suppose))\b)|\b(?:hypothetical|thought experiment)/;
const inverted = /^["“'(]?Should [^,?]+,/;

/** Ends as a question does. */
export const isAsked = (text: string): boolean => asks.test(text);

/** "Had Nvidia bought…", "Suppose OpenAI were worth…": nothing in such a sentence is so. */
export const isCounterfactual = (text: string): boolean =>
	counterfactual.test(text);

/** How long the condition is that opens a sentence, its comma included: "Should Nvidia invest…, …"; 0 for none. */
export const lengthOfCondition = (text: string): number =>
	inverted.exec(text)?.[0].length ?? 0;
