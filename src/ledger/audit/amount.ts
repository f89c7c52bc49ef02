import type { Quantity, Unit } from "../../extract/claim.ts";
import { statedNumber } from "../figure/agreement.ts";

const signs: Readonly<Partial<Record<Unit, string>>> = {
	USD: "$",
	EUR: "€",
	GBP: "£",
	CNY: "CN¥",
	JPY: "JP¥",
	HKD: "HK$",
	TWD: "NT$",
};

const scales = [
	[1e12, "T"],
	[1e9, "B"],
	[1e6, "M"],
] as const;

const digits = 3;

const shortened = (size: number): string => {
	const scale = scales.find(([least]) => size >= least);
	const [least, letter] = scale ?? [1, ""];
	return `${Number((size / least).toPrecision(digits))}${letter}`;
};

/** A number with its unit, as short as a sum needs it: `$10B`, `−3.9 %`, `10 GW`. */
export const writeAmount = (value: number, unit: Unit): string => {
	const minus = value < 0 ? "−" : "";
	const size = shortened(Math.abs(value));
	if (unit === "percent") return `${minus}${size} %`;
	if (unit === "GW") return `${minus}${size} GW`;
	return `${minus}${signs[unit] ?? ""}${size}`;
};

/** The stated number of a quantity, written short. */
export const writeQuantity = (quantity: Quantity): string =>
	writeAmount(statedNumber(quantity), quantity.unit);
