/** Marks that no article here writes: quotation marks would look like its own, and colour tells nothing on plain screens. */
export const claimMarks = ["‹", "›"] as const;

/** Stands before what is selected, as in every list. */
export const selectedMark = "▸";

/** One sign for each state, wherever it is met; the help tells all of them. */
export const signs = {
	disputed: "!",
	denied: "✗",
	doubt: "?",
	unseen: "●",
	done: "✓",
	ahead: "○",
	open: "◐",
	onTrack: "»",
	held: "‖",
	scaledBack: "▽",
	live: "◉",
	quiet: "◎",
	underWay: "◌",
	cutOff: "⊘",
	point: "◆",
} as const;
