import { afterEach, describe, expect, it } from "vitest";
import { type Item, openNewsroom } from "./newsroom.ts";

const filler =
	"The companies did not say more about how this is to come about. ".repeat(10);
const nvidia: Item = {
	title: "NVIDIA to invest $100 billion in OpenAI",
	text: `NVIDIA will invest $100 billion in OpenAI, it said. ${filler}`,
	...{ link: "/alerts", guid: "alert-1" },
};
const oracle: Item = {
	title: "Oracle puts $5 billion into OpenAI",
	text: `Oracle will invest $5 billion in OpenAI, it said on Tuesday. ${filler}`,
	...{ link: "/alerts", guid: "alert-2" },
};
const corrected: Item = {
	title: "OpenAI gets a tenth of the sum",
	text: `Corrected: NVIDIA will invest $10 billion in OpenAI. ${filler}`,
};
const [hundred, ten, five] = [
	"NVIDIA OpenAI 100",
	"NVIDIA OpenAI 10",
	"Oracle OpenAI 5",
];

let room: Awaited<ReturnType<typeof openNewsroom>>;
afterEach(() => room.close());

type Readings = readonly (readonly [
	items: readonly Item[],
	figures: readonly string[],
	versions: readonly number[],
])[];

const at = (link: string, guid: string, item: Item): Item => ({
	...item,
	...{ link, guid },
});
const bare = ({ text }: Item): Item => ({
	...{ title: "Press release", text, link: "/" },
});
const post = "https://example.com/?p=77";

describe("a deal that a feed tells", () => {
	it.each<[string, Readings]>([
		[
			"stays beside another under the same landing page",
			[
				[[nvidia], [hundred], [1]],
				[[oracle], [hundred, five], [1, 1]],
				[[at("/alerts", "alert-2", corrected)], [ten, hundred], [1, 2]],
			],
		],
		[
			"stays beside another that a fragment tells apart",
			[
				[[at("/app#/news/1", "1", nvidia)], [hundred], [1]],
				[[at("/app#/news/2", "2", oracle)], [hundred, five], [1, 1]],
			],
		],
		[
			"stays beside another of the same title and date",
			[
				[[bare(nvidia)], [hundred], [1]],
				[
					[bare(oracle), bare(nvidia)],
					[hundred, five],
					[1, 1],
				],
				[[bare(oracle)], [hundred, five], [1, 1]],
			],
		],
		[
			"is corrected with title and link, where the identifier stays",
			[
				[[at("/to-invest-100", post, nvidia)], [hundred], [1]],
				[[at("/gets-a-tenth", post, corrected)], [ten], [2]],
			],
		],
	])("%s", async (_, readings) => {
		room = await openNewsroom(["/a"], ["/alerts", "/app"]);
		for (const [items, figures, versions] of readings) {
			await room.read({ "/a": items });
			expect([room.figures(), await room.versions()]).toEqual([
				figures,
				versions,
			]);
		}
	});
});
