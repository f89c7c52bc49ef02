import type { Qualifier } from "../../../src/extract/claim.ts";
import { paper, says } from "../paper.ts";
import { exactly, invests, stands } from "../tell.ts";
import type { World } from "../world.ts";

const signedAs = (...papers: readonly Qualifier[]) =>
	paper(
		"2025-09-22T20:00:00Z",
		"a.com",
		invests(exactly(1e11), "$100B"),
		...papers.map((status) => stands(status, `it is ${status}`)),
	);

const tellsOfDeal = paper(
	"2025-09-23T20:00:00Z",
	"c.com",
	invests(exactly(1e11), "$100B"),
);

const plain = "investment USD: 1 deals, 100B to 100B";
const open = `${plain}, not final 1: 100B to 100B`;

/** What befalls a deal, or is rumoured to, makes its papers no more binding. */
export const finality: readonly World[] = [
	{
		name: "a letter of intent is not final",
		papers: [signedAs("letter-of-intent"), tellsOfDeal],
		expect: { tally: [open] },
	},
	{
		name: "nor while one story says that it is on hold",
		papers: [
			signedAs("letter-of-intent"),
			tellsOfDeal,
			says("2025-10-08", "b.cn", "on-hold"),
		],
		expect: {
			inDoubt: ["investment NVIDIA>OpenAI 100B ×2 on-hold"],
			tally: [open],
		},
	},
	{
		name: "nor when it is cut",
		papers: [
			signedAs("letter-of-intent"),
			tellsOfDeal,
			says("2025-10-08", "b.cn", "scaled-back"),
			says("2025-10-09", "d.cn", "scaled-back"),
		],
		expect: { inDoubt: [], tally: [open] },
	},
	{
		name: "the last that was told of the papers decides",
		papers: [
			signedAs("letter-of-intent"),
			tellsOfDeal,
			says("2025-10-01", "e.com", "definitive"),
			says("2025-10-08", "b.cn", "on-hold"),
		],
		expect: {
			inDoubt: ["investment NVIDIA>OpenAI 100B ×2 on-hold"],
			tally: [plain],
		},
	},
	{
		name: "what two say is on hold is not final, whatever was signed",
		papers: [
			signedAs("definitive"),
			tellsOfDeal,
			says("2025-10-08", "b.cn", "on-hold"),
			says("2025-10-09", "d.cn", "on-hold"),
		],
		expect: { inDoubt: [], tally: [open] },
	},
	{
		name: "one story that it is on hold says nothing of papers that nobody has told of",
		papers: [signedAs(), tellsOfDeal, says("2025-10-08", "b.cn", "on-hold")],
		expect: {
			inDoubt: ["investment NVIDIA>OpenAI 100B ×2 on-hold"],
			tally: [plain],
		},
	},
];
