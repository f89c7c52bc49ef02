/** One thing that was looked at. `mend` says what to do where it is not fine. */
export type Finding = Readonly<{
	state: "fine" | "warning" | "wrong";
	what: string;
	mend?: string;
	/** The feeds that it is about, where it is about several. */
	feeds?: readonly string[];
}>;

export const fine = (what: string): Finding => ({ state: "fine", what });

export const warning = (what: string, mend: string): Finding => ({
	...{ state: "warning", what, mend },
});

export const wrong = (what: string, mend: string): Finding => ({
	...{ state: "wrong", what, mend },
});
