const whole =
	"What was stored before is whole; feeds are read again for the rest.";

/** What SQLite's primary result codes tell of the place where a store lies, and how to mend it. */
const troubles: Readonly<Record<number, string>> = {
	5: `another program has held it for too long. End that, or try again later. ${whole}`,
	8: `it is read-only. Get the right to write it, or name another folder with --data. ${whole}`,
	10: "its disk fails. See to that, then run `dealwatch doctor`.",
	11: "it is damaged. Move its file away (`dealwatch doctor` names it): the next start begins a new one and reads the feeds again.",
	13: `the disk is full. Make room on it. ${whole}`,
	14: "its folder is gone or can't be read. Get it back, or name another one with --data.",
};

/** Why a store that was opened can be used no longer, for its user; `null` of an error that has nothing to do with where it lies. */
export const wordStoreTrouble = (
	error: unknown,
	store = "the store",
): string | null => {
	if (!(error instanceof Error && "errcode" in error)) return null;
	const why = troubles[Number(error.errcode) & 0xff];
	return why === undefined ? null : `${store} can't be used: ${why}`;
};
