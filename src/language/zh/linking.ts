/** Between a party and its figure, where no verb is told: 则是, 也为. */
export const isLinking = (between: string): boolean =>
	/^的?(?:则|却|就|也|亦|同样|更|仅|只)?(?:是|为|达到?|有|持股|持有)? ?$/.test(
		between,
	);

/** Before a name: all that stood before is said of it, 终场涨16%，是Nebius当天的走势. */
export const endsInCopula = (ahead: string): boolean =>
	/[是为][^,;，；]{0,4}$/.test(ahead);
