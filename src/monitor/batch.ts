type Waiting<Item> = Readonly<{
	item: Item;
	settle: () => void;
	fail: (error: unknown) => void;
}>;

export type BatchOptions<Item> = Readonly<{
	/** Does the work of a batch. What it throws, all that was in the batch rejects with. */
	work: (batch: readonly Item[]) => Promise<void>;
	/** Of those that wait, the ones for the next batch: the first at least. */
	choose: (waiting: readonly Item[]) => readonly Item[];
	/** Whether those that wait, at least one, need not wait for more. */
	isReady: (waiting: readonly Item[]) => boolean;
	/** Milliseconds after which they are not made to wait any longer. */
	patience: number;
}>;

/**
 * Gathers what comes one by one, so that what is dear once a batch need not be done for each. One batch after the other; an item's
 * promise is settled with its batch.
 */
export const openBatches = <Item>({
	work,
	choose,
	isReady,
	patience,
}: BatchOptions<Item>): ((item: Item) => Promise<void>) => {
	let waiting: readonly Waiting<Item>[] = [];
	let isBusy = false;
	let timer: NodeJS.Timeout | undefined;

	const items = (): readonly Item[] => waiting.map(({ item }) => item);

	const workOn = async (batch: readonly Waiting<Item>[]): Promise<void> => {
		try {
			await work(batch.map(({ item }) => item));
			for (const { settle } of batch) settle();
		} catch (error) {
			for (const { fail } of batch) fail(error);
		}
	};
	const begin = async (): Promise<void> => {
		clearTimeout(timer);
		timer = undefined;
		isBusy = true;
		const chosen = new Set(choose(items()));
		const batch = waiting.filter(({ item }) => chosen.has(item));
		waiting = waiting.filter(({ item }) => !chosen.has(item));
		await workOn(batch);
		isBusy = false;
		goOn();
	};
	const goOn = (): void => {
		if (isBusy || waiting.length === 0) return;
		if (isReady(items())) void begin();
		else timer ??= setTimeout(() => void begin(), patience);
	};
	return (item) =>
		new Promise((settle, fail) => {
			waiting = [...waiting, { item, settle, fail }];
			goOn();
		});
};
