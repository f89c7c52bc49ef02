import v8 from "node:v8";

/**
 * Has the engine translate patterns into machine code when they are first used. By itself it translates each for its interpreter
 * before, which takes longer for patterns as long as the extractor's than all that is saved.
 */
export const translatePatternsAtOnce = (): void => {
	v8.setFlagsFromString("--no-regexp-tier-up");
};
