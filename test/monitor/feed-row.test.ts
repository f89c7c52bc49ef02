import { expect, test } from "vitest";
import { newFeedState } from "../../src/feed/state.ts";
import { feedRowOf } from "../../src/monitor/feed-row.ts";

const now = new Date("2026-11-21T14:02:31Z");

test.each([
	["/srv/dealwatch/archive.xml", true],
	["https://example.com/archive.xml", undefined],
])("%s is a file: %s", (url, isFile) => {
	expect(feedRowOf(newFeedState(url), false, now).isFile).toBe(isFile);
});
