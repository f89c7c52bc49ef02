/** Tells trouble of one's own line from trouble of the feeds. */
export type Line = Readonly<{
	/** A request sets out; call what is returned once its outcome is known. */
	setOut(): () => void;
	/** This host answered, whatever it said: the line is up. */
	answered(host: string): void;
	/**
	 * A host could not be reached. Waits until another request has answered or all have ended, then tells whether it was the
	 * line: nothing has answered since, and this was not the only host, or the system itself says so (`isSure`). A time-out tells
	 * nothing of the line (`null`), and is judged by the other hosts.
	 */
	isDown(host: string | null, isSure: boolean): Promise<boolean>;
}>;

export const openLine = (): Line => {
	/** Hosts that could not be reached since the last answer of any. */
	const lost = new Set<string>();
	/** Hosts that were lost when another proved that the line is up: they say nothing of the line until they answer. */
	const doubtful = new Set<string>();
	let underway = 0;
	let answers = 0;
	let waiting: (() => void)[] = [];

	const settle = () => {
		const waiters = waiting;
		waiting = [];
		for (const wake of waiters) wake();
	};
	return {
		setOut: () => {
			underway += 1;
			let isUnderway = true;
			return () => {
				if (!isUnderway) return;
				isUnderway = false;
				underway -= 1;
				if (underway === 0) settle();
			};
		},
		answered: (host) => {
			answers += 1;
			for (const other of lost) doubtful.add(other);
			doubtful.delete(host);
			lost.clear();
			settle();
		},
		isDown: async (host, isSure) => {
			const before = answers;
			if (host !== null) lost.add(host);
			if (underway > 0)
				await new Promise<void>((resolve) => waiting.push(resolve));
			const isTold = [...lost].some((each) => !doubtful.has(each));
			return answers === before && isTold && (isSure || lost.size > 1);
		},
	};
};
