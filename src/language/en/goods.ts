const kind =
	/^(?:(?:AI|[A-Z][\w-]*|\w+-generation|latest|newest|advanced|custom|data[- ]cent(?:er|re))\s?)+$/;

/** What may stand between a maker's name and its goods: "Nvidia AI GPUs". */
export const describesGoods = (words: string): boolean =>
	kind.test(words.trim());
