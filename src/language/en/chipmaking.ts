/** How English tells who makes a chip told before. */

/** "The chip will be manufactured at TSMC": the opening of such a clause. */
export const made =
	/^(?:the|its|this|that)(?: (?!rival|other|former)[\w-]+){0,3} (?:chips?|processors?|CPUs?|accelerators?|silicon)\b[^;]{0,60}\b(?:made|manufactured|produced|built|fabricated)(?: [a-z]+)? (?:by|at|on|with|using) /i;

/** "TSMC makes the chip". */
export const makes =
	/\b(?:makes?|manufactures?|produces?|builds?|fabricates?|will (?:make|manufacture|produce|build|fabricate)) (?:the|this) (?:new |finished |own )?(?:chips?|processors?|silicon)\b/i;
