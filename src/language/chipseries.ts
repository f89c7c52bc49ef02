/** Chips that companies design for themselves and nobody rents, in lower case: who names one speaks of its owner's own chip. */
export const ownSeries: readonly string[] = [
	...["mtia", "dojo", "dojo3", "ai5", "ai6", "ai7", "baltra", "seedchip"],
	...["braga", "含光", "真武", "玄戒"],
];

const rented = /^(?:Trainium|Inferentia|Maia)/;

/** Whether a product is a chip that its company designs, and that others rent as well: "Trainium3". */
export const isRentedSeries = (product: string): boolean =>
	rented.test(product);
