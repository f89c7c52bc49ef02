import { describe, expect, test } from "vitest";
import { quantitiesIn } from "./reading.ts";

const money = (text: string) => quantitiesIn("money", text, "am730.com.hk");

describe("a currency declared for bare amounts", () => {
	test.each([
		["純利631億元(人民幣，下同)，收入1,928億元", "CNY", "CNY"],
		["純利631億元（人民幣．下同），收入1,928億元", "CNY", "CNY"],
		["純利631億元 (美元，下同)，收入1,928億元", "USD", "USD"],
		["純利631億元（新台幣、下同），收入1,928億元", "TWD", "TWD"],
		["收入1,928億元；單位：人民幣；純利631億元", "CNY", "CNY"],
		["收入1,928億元，純利631億元，金額均以人民幣計", "CNY", "CNY"],
		["純利631億元（日圓，下同），另付5億美元", "JPY", "USD"],
		[
			"純利631億元（人民幣，下同）。對手收入5億元（新台幣，下同）",
			"CNY",
			"TWD",
		],
		["純利631億元（約88億美元），收入1,928億元", "HKD", "HKD"],
		["純利631億元（人民幣近日升值），收入1,928億元", "HKD", "HKD"],
		["業務下同，純利631億元，收入1,928億元", "HKD", "HKD"],
	])("%s", (text, ...currencies) => {
		expect(money(text).map((amount) => amount.split(" ")[1])).toEqual(
			currencies,
		);
	});
});
