/** Before a figure: it is what came of an expectation, 实际为; simplified. */
export const outcome =
	/(?:^|[,;，；])(?:而|但)?(?:实际(?:数字)?|结果)(?:为|是|达|录得)?$/;
