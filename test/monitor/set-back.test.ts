import { afterEach, describe, expect, it } from "vitest";
import { type Item, openNewsroom } from "./newsroom.ts";

const years = 4 * 365 * 24;
const stock: Item = {
	title: "Weather",
	...{ text: "It rains, as it did.", link: "/rain", guid: "1" },
};
const deal: Item = {
	title: "NVIDIA to invest $100 billion in OpenAI",
	text: "NVIDIA will invest $100 billion in OpenAI, it said.",
	...{ link: "/deal", guid: "2", date: "2025-09-23T14:30:00Z" },
};

let room: Awaited<ReturnType<typeof openNewsroom>>;
afterEach(() => room.close());

/** The feed is read while the clock is ahead by so many hours, which is then set right. */
const readAhead = async (hours: number): Promise<void> => {
	room = await openNewsroom(["/a"]);
	await room.read({ "/a": [stock] });
	await room.read({}, hours);
	room.setClock(-hours);
};

describe("a clock that was ahead while a feed was read", () => {
	it.each<[string, number, number]>([
		["by years", years, 1],
		["by an hour", 1, 1],
		["by less than a feed is left alone anyway", 0.05, 0],
	])(
		"leaves no feed waiting for that time to come, if it stays so for minutes: %s",
		async (_, hours, due) => {
			await readAhead(hours);
			expect(room.monitor.due()).toEqual([]);
			room.setClock(0.09);
			expect(room.monitor.due()).toHaveLength(due);
		},
	);

	it("is no such clock where it was behind for a moment", async () => {
		await readAhead(24);
		expect(room.monitor.due()).toEqual([]);
		room.setClock(24);
		expect(room.monitor.due()).toEqual([]);
		room.setClock(-24);
		expect(room.monitor.due()).toEqual([]);
	});

	it("makes no news of the present old", async () => {
		await readAhead(years);
		await room.read({ "/a": [deal, stock] });
		const [state] = room.monitor.feeds();
		const read = await room.store.article(state?.known[0]?.id ?? "");
		expect([read?.article.title, read?.late]).toEqual([deal.title, "lagging"]);
		expect(state?.nextDue?.slice(0, 4)).toBe("2025");
	});
});
