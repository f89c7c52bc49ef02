/** Marks that no article here writes: quotation marks would look like its own, and colour tells nothing on plain screens. */
export const claimMarks = ["‹", "›"] as const;

/** Stands before what is selected, as in every list. */
export const selectedMark = "▸";
