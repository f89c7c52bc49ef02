import { expect, test } from "vitest";
import {
	piecesBefore,
	piecesBehind,
} from "../../../../src/extract/mention/newcomer/context.ts";

const text =
	"It fell. On Friday Apple bought 8.5% of Veridon, CEO Ana Petrov said.\nNext";
const at = text.indexOf("Veridon");

test("what stands before a name in its sentence, the nearest first: figures and names are all alike", () => {
	expect(piecesBefore(text, at)).toEqual([
		...["of", "%", "#", "bought", "@", "friday", "on"],
	]);
});

test("what stands behind a name in its paragraph", () => {
	expect(piecesBehind(text, at + "Veridon".length)).toEqual([
		...[",", "ceo", "@", "@", "said", "."],
	]);
});

test("Chinese is taken character by character", () => {
	expect(piecesBefore("他说。软银入股", 7)).toEqual(["股", "入", "银", "软"]);
	expect(piecesBehind("跌6.4%", 0)).toEqual(["跌", "#", "%"]);
});
