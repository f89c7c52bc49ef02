import { describe, expect, it } from "vitest";
import { retryAfter } from "../../src/alert/sink/retry-after.ts";
import type { Delivery } from "../../src/alert/sink.ts";
import { verdictOf } from "../../src/alert/verdict.ts";

const now = new Date("2026-03-02T12:00:00.000Z");
const recently = "2026-03-02T11:00:00.000Z";
const retry: Delivery = { outcome: "retry", why: "500" };

const secondsUntil = (delivery: Delivery, attempts: number, random: number) => {
	const verdict = verdictOf(delivery, attempts, recently, now, random);
	return verdict.next === "again"
		? (Date.parse(verdict.when) - now.getTime()) / 1_000
		: verdict.next;
};

describe("verdictOf", () => {
	it.each<[string, Delivery, number, number, number | string]>([
		["delivered", { outcome: "delivered" }, 3, 1, "done"],
		["dead", { outcome: "dead", why: "400" }, 0, 1, "dead"],
		["first failure", retry, 0, 1, 5],
		["first failure, the other end of chance", retry, 0, 0, 2.5],
		["fourth failure", retry, 3, 1, 40],
		["the cap", retry, 60, 1, 3_600],
		["asked to wait longer", { ...retry, after: 120_000 }, 0, 1, 120],
		["asked to wait less than we would", { ...retry, after: 1_000 }, 3, 1, 40],
		["asked to wait for ever", { ...retry, after: 1e12 }, 0, 1, 86_400],
	])("%s", (_what, delivery, attempts, random, expected) => {
		expect(secondsUntil(delivery, attempts, random)).toBe(expected);
	});

	it("gives up after four days", () => {
		const queued = "2026-02-26T11:59:59.000Z";
		expect(verdictOf(retry, 90, queued, now, 1)).toEqual({
			next: "dead",
			why: "given up after 96 hours: 500",
		});
	});
});

describe("retryAfter", () => {
	it.each([
		["120", 120_000],
		[" 0.5 ", 500],
		["Mon, 02 Mar 2026 12:01:00 GMT", 60_000],
		["Mon, 02 Mar 2026 11:00:00 GMT", 0],
		["soon", undefined],
		["-5", undefined],
		["", undefined],
		[undefined, undefined],
	])("%s", (header, milliseconds) => {
		expect(retryAfter(header, now)).toBe(milliseconds);
	});
});
