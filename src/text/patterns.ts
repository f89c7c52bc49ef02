import v8 from "node:v8";

/**
 * Has every pattern of the process translated into machine code when it is first used. V8 would make a program for its interpreter
 * first, and machine code when the pattern is used again: nearly all of the extractor's are, so that most of a process's first
 * article would go into making programs that nobody runs.
 */
export const translatePatternsAtOnce = (): void =>
	v8.setFlagsFromString("--no-regexp-tier-up");
