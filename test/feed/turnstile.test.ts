import { describe, expect, it } from "vitest";
import { openTurnstile } from "../../src/feed/turnstile.ts";

/** Works that are begun in some order and end when they are told to. */
const open = (places: number, patience?: number) => {
	const enter = openTurnstile(places, patience);
	const begun: string[] = [];
	const ends = new Map<string, () => void>();
	const works: Promise<void>[] = [];
	const begin = (name: string, isDoubtful?: boolean): void => {
		const work = () => {
			begun.push(name);
			return new Promise<void>((resolve) => ends.set(name, resolve));
		};
		works.push(enter(work, isDoubtful));
	};
	/** Ends a work, and waits until another has taken its place. */
	const end = async (name: string): Promise<void> => {
		ends.get(name)?.();
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { begin, end, begun };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("openTurnstile", () => {
	it("lets so many in, the others in their order", async () => {
		const { begin, end, begun } = open(2);
		for (const name of ["a", "b", "c", "d"]) begin(name);
		expect(begun).toEqual(["a", "b"]);
		await end("b");
		await end("a");
		expect(begun).toEqual(["a", "b", "c", "d"]);
	});

	it("leaves half of the places to what is not doubtful, and lets that go first", async () => {
		const { begin, end, begun } = open(4);
		for (const name of ["x", "y", "z"]) begin(name, true);
		for (const name of ["a", "b", "c"]) begin(name);
		await settled();
		expect(begun).toEqual(["x", "y", "a", "b"]);
		await end("x");
		await end("y");
		expect(begun).toEqual(["x", "y", "a", "b", "c", "z"]);
	});

	it("has a place for the doubtful where there is but one", async () => {
		const { begin, end, begun } = open(1);
		begin("x", true);
		begin("a");
		await settled();
		await end("x");
		expect(begun).toEqual(["x", "a"]);
	});

	it("takes what lasts for doubtful", async () => {
		const { begin, begun } = open(2, 10);
		for (const name of ["a", "b", "c"]) begin(name);
		await settled();
		expect(begun).toEqual(["a", "b"]);
		await expect.poll(() => begun).toEqual(["a", "b", "c"]);
	});

	it("frees the place of what fails", async () => {
		const enter = openTurnstile(1);
		const failing = enter(() => Promise.reject(new Error("no")));
		const next = enter(async () => "next");
		await expect(failing).rejects.toThrow("no");
		expect(await next).toBe("next");
	});
});
