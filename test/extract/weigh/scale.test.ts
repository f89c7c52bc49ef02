import { describe, expect, test } from "vitest";
import { figureSpace } from "../../../src/extract/weigh/figure.ts";
import { labelNamed, nameOfLabel } from "../../../src/extract/weigh/label.ts";
import { pairSpace } from "../../../src/extract/weigh/pair.ts";
import { partySpace } from "../../../src/extract/weigh/party.ts";
import { Scale } from "../../../src/extract/weigh/scale.ts";
import type { Sight } from "../../../src/extract/weigh/sight.ts";
import type { Space } from "../../../src/extract/weigh/space.ts";
import {
	scaleOf,
	type Table,
	tableOf,
} from "../../../src/extract/weigh/table.ts";
import weights from "../../../src/extract/weigh/weights.json" with {
	type: "json",
};

const labels = ["money investment", "money none", "percent stake"];

const traitOf = (space: Space, aspect: string, word: string): number => {
	const found = space.aspects.find(({ name }) => name === aspect);
	return (found?.first ?? 0) + (found?.words.indexOf(word) ?? 0);
};

const invest = traitOf(figureSpace, "left", "invest");
const chips = traitOf(partySpace, "sector", "chips");
const lab = traitOf(partySpace, "sector", "lab");

const sight: Sight = {
	measure: "money",
	traits: [invest],
	names: ["NVIDIA", "OpenAI"],
	parties: [[chips], [lab]],
	pairs: [
		{ subject: 0, object: -1, traits: [] },
		{ subject: 0, object: 1, traits: [] },
		{ subject: 1, object: -1, traits: [] },
		{ subject: 1, object: 0, traits: [] },
	],
};

describe("a scale", () => {
	test("without weights knows nothing: what may be is as likely as anything else", () => {
		const { labels: shares, pairs } = new Scale(labels).judge(sight);
		expect(shares[2]).toBe(0);
		expect([...(pairs.get(0) ?? [])]).toEqual([0, 0.5, 0, 0.5]);
	});

	test("weighs kinds by what stands beside, and parties by what they do", () => {
		const scale = new Scale(labels);
		scale.figure[invest * labels.length] = 2;
		scale.subject[chips * scale.width] = 1;
		scale.object[lab * scale.width] = 1;
		const { labels: shares, pairs } = scale.judge(sight);
		expect(shares[0]).toBeGreaterThan(0.8);
		const [, forward = 0, , backward = 0] = pairs.get(0) ?? [];
		expect(forward / backward).toBeCloseTo(Math.exp(2));
		expect(forward + backward).toBeCloseTo(1);
	});

	test("judges a figure that nobody is named with", () => {
		const nobody = { ...sight, names: [], parties: [], pairs: [] };
		const { labels: shares } = new Scale(labels).judge(nobody);
		expect([...shares]).toEqual([0, 1, 0]);
	});
});

describe("a table", () => {
	test("keeps a scale by names, each weight to a twentieth", () => {
		const scale = new Scale(labels);
		scale.figure[invest * labels.length] = 1.23;
		scale.pair[3] = -0.5;
		const kept = scaleOf(tableOf(scale));
		expect(kept.figure[invest * labels.length]).toBeCloseTo(1.25);
		expect(kept.pair[3]).toBeCloseTo(-0.5);
		expect(tableOf(kept)).toEqual(tableOf(scale));
	});

	test("holds what weighs nothing for no longer than it has a name", () => {
		const table: Table = {
			...tableOf(new Scale(labels)),
			figure: { left: "no-such-cue NON", "no such aspect": "invest ZZZ" },
		};
		expect(tableOf(scaleOf(table)).figure).toEqual({});
	});
});

describe("the learned weights", () => {
	test.each([
		["figure", figureSpace],
		["subject", partySpace],
		["object", partySpace],
		["pair", pairSpace],
	] as const)("are of aspects that are seen: %s", (part, space) => {
		const names = space.aspects.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(Object.keys(weights[part])));
	});

	test("are of labels that there are", () => {
		expect(weights.labels.map(labelNamed).map(nameOfLabel)).toEqual(
			weights.labels,
		);
		expect(() => labelNamed("percent growth")).toThrow("no label");
	});
});
