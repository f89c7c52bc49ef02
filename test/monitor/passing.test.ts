import { afterEach, beforeEach, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/ledger.ts";
import { openPassing } from "../../src/monitor/passing.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { topic } from "../ledger/world.ts";

let store: Store;
beforeEach(async () => {
	store = await openStore(":memory:");
});
afterEach(() => store.close());

it.each([
	["an earlier run", "2030-01-01T00:00:00.000Z", []],
	["this one", null, ["2030-01-01"]],
])(
	"time runs on once a clock is set right that was ahead in %s",
	async (_, told, moments) => {
		if (told) await store.setSetting("clock", told);
		let now = new Date();
		const passing = openPassing(
			openLedger(topic),
			store,
			"2026-08-01T00:00:00.000Z",
			() => now,
		);
		const lookAt = async (day: string): Promise<readonly string[]> => {
			now = new Date(day);
			const { events } = await passing.look();
			return events.map(({ name, at }) => `${name} ${at.slice(0, 10)}`);
		};
		for (const moment of moments) await lookAt(moment);
		expect(await lookAt("2026-09-01")).toEqual([]);
		expect(await lookAt("2026-10-03")).toEqual(["milestone.due 2026-10-02"]);
		expect(await lookAt("2026-10-04")).toEqual([]);
	},
);

it.each([
	["one that ends soon", 0, ["2026-09-01T00:00"]],
	["one that stays", undefined, ["2026-09-01T00:00", "2026-09-01T00:05"]],
])(
	"time runs on in the run after %s, once a clock is set right",
	async (_, patience, days) => {
		await store.setSetting("clock", "2030-01-01T00:00:00.000Z");
		const ledger = openLedger(topic);
		const since = "2026-08-01T00:00:00.000Z";
		let now = new Date();
		const clock = () => now;
		const first = openPassing(ledger, store, since, clock, patience);
		for (const day of days) {
			now = new Date(`${day}:00.000Z`);
			const { events, settings } = await first.look();
			expect(events).toEqual([]);
			if (settings.clock) await store.setSetting("clock", settings.clock);
		}
		now = new Date("2026-10-03");
		const next = openPassing(ledger, store, since, clock, patience);
		const { events } = await next.look();
		expect(events.map(({ name }) => name)).toEqual(["milestone.due"]);
	},
);

it("tells nothing twice after a clock that was behind for a moment", async () => {
	const days = ["2026-10-03", "1970-01-01", "2026-10-04"].map(
		(day) => new Date(day),
	);
	let now = new Date();
	const passing = openPassing(
		openLedger(topic),
		store,
		"2026-08-01T00:00:00.000Z",
		() => now,
	);
	const told: number[] = [];
	for (const day of days) {
		now = day;
		told.push((await passing.look()).events.length);
	}
	expect(told).toEqual([1, 0, 0]);
});
