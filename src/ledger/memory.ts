/** More than any run of comparisons needs, and little enough to be no burden. */
const most = 4096;

/** The same function, which remembers what it gave for numbers that it was asked for lately. */
export const remembering = <Made>(
	make: (value: number) => Made,
): ((value: number) => Made) => {
	const known = new Map<number, Made>();
	return (value) => {
		const before = known.get(value);
		if (before !== undefined) return before;
		if (known.size >= most) known.clear();
		const made = make(value);
		known.set(value, made);
		return made;
	};
};
