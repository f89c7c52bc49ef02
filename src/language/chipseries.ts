/** Whose the chips are that companies design for themselves and nobody rents, by the series in lower case; none where coverage differs. */
const owners: Readonly<Record<string, readonly string[]>> = {
	mtia: ["Meta"],
	dojo: ["Tesla", "特斯拉"],
	ai5: ["Tesla", "特斯拉"],
	ai6: ["Tesla", "特斯拉"],
	ai7: ["Tesla", "特斯拉"],
	baltra: ["Apple"],
	braga: ["Microsoft"],
	seedchip: ["ByteDance", "字节跳动"],
	含光: [],
	真武: [],
	玄戒: [],
};

/** Chips that companies design for themselves and nobody rents: who names one speaks of its owner's own chip. */
export const ownSeries: readonly string[] = [...Object.keys(owners), "dojo3"];

/** Who designs the chip of that name, of the names that the text knows; `null` for a chip of nobody among them. */
export const ownerOfSeries = (
	chip: string,
	names: readonly string[],
): string | null => {
	const series = chip.toLowerCase();
	const known = owners[series] ?? owners[series.replace(/ ?\d+$/, "")] ?? [];
	return known.find((name) => names.includes(name)) ?? null;
};

/** Chips that companies design for themselves and that others rent as well, by the names that their series begin with. */
export const rentedSeries: readonly string[] = [
	...["Trainium", "Inferentia", "Maia", "TPU", "Ironwood", "Axion", "Graviton"],
];

/** Whether a product is a chip that its company designs, and that others rent as well: "Trainium3". */
export const isRentedSeries = (product: string): boolean =>
	rentedSeries.some((series) => product.startsWith(series));
