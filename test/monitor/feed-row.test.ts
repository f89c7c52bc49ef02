import { expect, test } from "vitest";
import { newFeedState } from "../../src/feed/state.ts";
import { feedRowOf } from "../../src/monitor/feed-row.ts";

test.each([
	["/srv/dealwatch/archive.xml", true],
	["https://example.com/archive.xml", undefined],
])("%s is a file: %s", (url, isFile) => {
	expect(feedRowOf(newFeedState(url), false).isFile).toBe(isFile);
});
