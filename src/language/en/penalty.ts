const fee =
	"(?:break-?up|break|termination|cancell?ation|walk-?away|kill) (?:fee|payment|penalty|charge)s?";

/** Before a figure: "a break-up fee of". */
export const before = new RegExp(`\\b${fee}\\b[^,;.]{0,24}$`, "i");

/** Behind a figure: "$2 billion reverse termination fee". */
export const behind = new RegExp(`^(?: reverse| cash| in)* ${fee}\\b`, "i");
