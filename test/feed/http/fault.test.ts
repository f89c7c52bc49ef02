import { describe, expect, it } from "vitest";
import { faultOf } from "../../../src/feed/http/fault.ts";

const failing = (code: string): Error =>
	Object.assign(new Error(code), { code });
/** As Node tells of several addresses that were tried: by the first one's code. */
const attempts = (...codes: readonly string[]): Error =>
	Object.assign(new AggregateError(codes.map(failing)), { code: codes[0] });

describe("faultOf", () => {
	it.each([
		["ENETUNREACH", "ECONNREFUSED", "unreachable", /nothing answers/],
		["ECONNREFUSED", "ENETUNREACH", "unreachable", /nothing answers/],
		["ENETUNREACH", "ETIMEDOUT", "timeout", /took too long/],
		["ENETUNREACH", "ENETUNREACH", "offline", /network looks down/],
	])("tells of addresses that fail by %s and %s: %s", (a, b, kind, words) => {
		for (const error of [
			attempts(a, b),
			new Error("x", { cause: attempts(a, b) }),
		])
			expect(faultOf(error, "https://news.example/")).toMatchObject({
				kind,
				words: expect.stringMatching(words),
			});
	});
});
