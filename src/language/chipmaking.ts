const made =
	/^(?:the|its|this|that)(?: (?!rival|other|former)[\w-]+){0,3} (?:chips?|processors?|CPUs?|accelerators?|silicon)\b[^;]{0,60}\b(?:made|manufactured|produced|built|fabricated)(?: [a-z]+)? (?:by|at|on|with|using) /i;
const makes =
	/\b(?:makes?|manufactures?|produces?|builds?|fabricates?|will (?:make|manufacture|produce|build|fabricate)) (?:the|this) (?:new |finished |own )?(?:chips?|processors?|silicon)\b/i;

/** Tells who makes a chip told before: "The chip will be manufactured at TSMC", "TSMC makes the chip". */
export const tellsChipMaker = (text: string): boolean =>
	made.test(text) || makes.test(text);
