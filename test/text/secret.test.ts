import { expect, test } from "vitest";
import { withoutLogin } from "../../src/text/secret.ts";

test.each([
	["https://me:pass@a.example/rss", "https://a.example/rss"],
	["HTTP://token@a.example:81/rss", "HTTP://a.example:81/rss"],
	["http://me:p@ss@a.example/", "http://a.example/"],
	[
		"https://me:pass@a.example/rss is gone; https://b.example/@me stays",
		"https://a.example/rss is gone; https://b.example/@me stays",
	],
	["ftp://me:pass@a.example/rss", "ftp://a.example/rss"],
	["svn+ssh://me@a.example", "svn+ssh://a.example"],
	["file:///home/me@a.example/rss", ""],
	["see a.example://, or me@b.example", ""],
	["https://a.example/mail?to=me@b.example", ""],
	["mail me@b.example about https://a.example", ""],
])("%s", (text, shown) => {
	expect(withoutLogin(text)).toBe(shown || text);
});
