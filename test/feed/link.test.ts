import { describe, expect, it } from "vitest";
import { domainOf, linkKey, plainLink } from "../../src/feed/link.ts";

const coded = (target: string) =>
	Buffer.from(`\x08\x13\x22\x1a${target}\xd2\x01\x00`, "latin1").toString(
		"base64url",
	);

describe("plainLink", () => {
	it.each([
		[
			"https://n.example/a?utm_source=x&id=7&fbclid=q",
			"https://n.example/a?id=7",
		],
		[
			"https://n.example/a?ref=nav&page=2",
			"https://n.example/a?ref=nav&page=2",
		],
		[
			"https://n.example/a?source=rss#part",
			"https://n.example/a?source=rss#part",
		],
		[
			"https://www.google.com/url?rct=j&url=https://n.example/b%3Fx%3D1&ct=ga",
			"https://n.example/b?x=1",
		],
		[
			"https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fn.example%2fc&c=1",
			"https://n.example/c",
		],
		[
			`https://news.google.com/rss/articles/${coded("https://n.example/d")}?oc=5`,
			"https://n.example/d",
		],
		[
			"https://news.google.com/rss/articles/CBMiQUFVX3lxTE5abc?oc=5",
			"https://news.google.com/rss/articles/CBMiQUFVX3lxTE5abc?oc=5",
		],
		[
			"https://www.google.com/url?url=javascript:alert(1)",
			"https://www.google.com/url?url=javascript:alert(1)",
		],
		[
			"https://notgoogle.com/url?url=https://n.example/",
			"https://notgoogle.com/url?url=https://n.example/",
		],
	])("%s", (link, plain) => {
		expect(plainLink(link)).toBe(plain);
	});
});

describe("linkKey", () => {
	it.each([
		["http://www.n.example/a/", "https://n.example/a", true],
		["https://n.example/a?b=2&a=1", "https://n.example/a?a=1&b=2", true],
		["https://n.example/a#comments", "https://n.example/a", true],
		["https://m.n.example/a", "https://n.example/a", true],
		["https://n.example/a#!", "https://n.example/a", true],
		["https://n.example/#/", "https://n.example/", true],
		["https://n.example/#/a/", "http://www.n.example/#/a", true],
		["https://n.example/app#/news/1", "https://n.example/app#/news/2", false],
		["https://n.example/#!news/1", "https://n.example/", false],
		["https://n.example/a?id=1", "https://n.example/a?id=2", false],
		["https://n.example/a", "https://n.example/A", false],
		["https://n.example/a", "https://sub.n.example/a", false],
		["https://n.example:8443/a", "https://n.example/a", false],
	])("%s and %s: %s", (one, other, same) => {
		expect(linkKey(one) === linkKey(other)).toBe(same);
	});
});

describe("domainOf", () => {
	it.each([
		["https://money.udn.com/money/story/1", "udn.com"],
		["https://www.bbc.co.uk/news", "bbc.co.uk"],
		["https://finance.sina.com.cn/a", "sina.com.cn"],
		["http://127.0.0.1:80/a", "127.0.0.1"],
		["http://localhost/a", "localhost"],
		["file.xml", ""],
	])("%s is %s", (link, domain) => {
		expect(domainOf(link)).toBe(domain);
	});
});
