import { expect, test } from "vitest";
import type { Reaction } from "../../src/ledger/statement.ts";
import { reactions, snapshot, statement } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 120, rows: 40 };

/** The same share, its market value in dispute or not. */
const withValue = (reaction: Reaction, disputed: boolean): Reaction => ({
	...reaction,
	...(reaction.marketCapChange && {
		marketCapChange: { ...reaction.marketCapChange, disputed },
	}),
});

test.each([
	[false, "market value ≈ +$170B"],
	[true, "market value !≈ +$170B"],
])(
	"a market value that stories quarrel over is marked: %s",
	(disputed, told) => {
		const of = snapshot({
			statement: {
				...statement,
				reactions: reactions.map((one) => withValue(one, disputed)),
			},
		});
		expect(rowsOfFrame(frameOf({ size, of })).join("\n")).toContain(told);
	},
);
