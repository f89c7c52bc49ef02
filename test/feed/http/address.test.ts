import { describe, expect, it } from "vitest";
import {
	addressRule,
	isPublicAddress,
} from "../../../src/feed/http/address.ts";

describe("isPublicAddress", () => {
	it.each([
		"1.1.1.1",
		"9.255.255.255",
		"100.63.255.255",
		"100.128.0.1",
		"172.15.0.1",
		"172.32.0.1",
		"198.20.0.1",
		"223.255.255.1",
		"2606:4700::1",
		"::ffff:8.8.8.8",
	])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

	it.each([
		...[
			"0.0.0.0",
			"10.1.2.3",
			"100.64.0.1",
			"100.127.255.254",
			"127.0.0.1",
			"127.255.0.1",
			"169.254.169.254",
		],
		...[
			"172.16.0.1",
			"172.31.255.255",
			"192.0.0.8",
			"192.0.2.1",
			"192.88.99.1",
			"192.168.0.1",
			"198.18.0.1",
			"198.19.255.1",
		],
		...[
			"198.51.100.1",
			"203.0.113.1",
			"224.0.0.1",
			"240.0.0.1",
			"255.255.255.255",
		],
		...[
			"::",
			"::1",
			"::7f00:1",
			"::ffff:127.0.0.1",
			"::ffff:7f00:1",
			"::ffff:0:10.0.0.1",
			"64:ff9b::10.0.0.1",
			"64:ff9b:1::1",
		],
		...[
			"100::1",
			"2001::1",
			"2001:db8::1",
			"2002:7f00:1::",
			"3fff::1",
			"fc00::1",
			"fd12::1",
			"fe80::1",
			"fe80::1%eth0",
			"fec0::1",
			"ff02::1",
		],
		...["", "localhost", "1.2.3", "0x7f000001"],
	])("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("addressRule", () => {
	it.each([
		["localhost", "localhost", "127.0.0.1", true],
		["LOCALHOST", "localhost", "::1", true],
		["localhost", "other", "127.0.0.1", false],
		["127.0.0.1", "any", "127.0.0.1", true],
		["127.0.0.1", "any", "127.0.0.2", false],
		["10.0.0.0/8", "any", "10.200.1.1", true],
		["10.0.0.0/8", "any", "11.0.0.1", true],
		["10.0.0.0/8", "any", "192.168.0.1", false],
		["fd00::/8", "any", "fd00::1", true],
		["10.0.0.0/99", "any", "10.0.0.1", false],
		["10.0.0.0/x", "any", "10.0.0.1", false],
		["", "any", "10.0.0.1", false],
	])("%s lets %s at %s: %s", (entry, host, address, isAllowed) => {
		expect(addressRule([entry]).allows(host, address)).toBe(isAllowed);
	});
});
