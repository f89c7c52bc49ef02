import { describe, expect, test } from "vitest";
import { draftsIn } from "../read.ts";

/** Who runs how much of whose, by rules alone. */
const systems = (text: string, title?: string): readonly string[] =>
	draftsIn(text, title).flatMap(({ kind, subject, object, value }) =>
		kind === "capacity" || kind === "chips"
			? `${subject} ← ${object}: ${value?.low ?? value?.high}`
			: [],
	);

describe("who runs a site is told in another clause", () => {
	test.each([
		[
			"沙克爾福德園區由Vantage興建、甲骨文營運，達1.4吉瓦。",
			["Oracle ← null: 1.4"],
		],
		[
			"首個站點在阿比林，甲骨文營運、Crusoe共建，採用英偉達晶片，規模1.2吉瓦。",
			["Oracle ← NVIDIA: 1.2"],
		],
		[
			"園區近1吉瓦，2028年竣工，由甲骨文承租營運，算力售予OpenAI。",
			["Oracle ← null: 1"],
		],
		["該設施屬Humain，耗電500兆瓦。", ["Humain ← null: 0.5"]],
		[
			"Colossus 2採用輝達GPU，總計55萬顆，由基金持有、xAI營運。",
			["xAI ← NVIDIA: 550000"],
		],
		["營運者是甲骨文，園區規模1.2吉瓦。", ["Oracle ← null: 1.2"]],
		// Who acts with the figure is told beside it.
		["園區由甲骨文營運，OpenAI租用4.5吉瓦。", ["OpenAI ← Oracle: 4.5"]],
		// Another part of the sentence tells of another site.
		["阿比林由甲骨文營運；微軟的威州園區規模1吉瓦。", ["Microsoft ← null: 1"]],
	])("%s", (text, expected) => {
		expect(systems(text)).toEqual(expected);
	});
});

describe("whose the power is where several supply a lab", () => {
	const title = "OpenAI算力大擴張";
	test.each([
		[
			"NVIDIA提供OpenAI 10GW；AMD 6GW；Oracle方面已鎖定4.5GW。",
			["OpenAI ← NVIDIA: 10", "OpenAI ← AMD: 6", "OpenAI ← Oracle: 4.5"],
		],
		[
			"輝達的10GW仍在談，甲骨文那份4.5 GW已簽。",
			["OpenAI ← NVIDIA: 10", "OpenAI ← Oracle: 4.5"],
		],
		[
			"連同向輝達採購的10GW、上周超微的6GW，OpenAI總算力逾26GW。",
			["OpenAI ← NVIDIA: 10", "OpenAI ← AMD: 6", "OpenAI ← null: 26"],
		],
		["阿特曼喊出30GW。", ["OpenAI ← null: 30"]],
		// A site of the cloud's own.
		[
			"輝達供應OpenAI 10GW。甲骨文另建1.2 GW園區。",
			["OpenAI ← NVIDIA: 10", "Oracle ← null: 1.2"],
		],
	])("%s", (text, expected) => {
		expect(systems(text, title)).toEqual(expected);
	});
});

test.each([
	[
		"Meta要在美國蓋50MW，採用的晶片未公布，輝達也是客戶。",
		["Meta ← null: 0.05"],
	],
	["Meta要在美國蓋50MW，採用輝達晶片。", ["Meta ← NVIDIA: 0.05"]],
])("the text leaves open who supplies: %s", (text, expected) => {
	expect(systems(text)).toEqual(expected);
});

test.each([
	"Meta同日談成超過6GW核電。",
	"亞馬遜園區旁另有250兆瓦太陽能場。",
	"Google新購電力6,200MW。",
	"電廠供電，裝機1.2吉瓦，Meta園區就在旁邊。",
	"公用事業自建3 GW電廠專供亞馬遜。",
])("the power of plants is nobody's systems: %s", (text) => {
	expect(systems(text)).toEqual([]);
});

describe("兩家 are the two told before", () => {
	test.each([
		[
			"園區由甲骨文承租，算力售予OpenAI。兩家7月談定額外4.5吉瓦。",
			["OpenAI ← Oracle: 4.5"],
		],
		// The sentence before names but one of the two that the article is about.
		[
			"OpenAI向甲骨文租算力，OpenAI依賴甲骨文。甲骨文股價持平。兩家合約規模4.5吉瓦。",
			["OpenAI ← Oracle: 4.5"],
		],
		// Two of several.
		["其中兩家7月談定4.5吉瓦。", []],
	])("%s", (text, expected) => {
		expect(systems(text)).toEqual(expected);
	});
});

test.each([
	// The comma is none of a number's.
	["超微供應Humain MI450，2030年可達1吉瓦。", ["Humain ← AMD: 1"]],
	["OpenAI採用GB300，1吉瓦明年上線。", ["OpenAI ← NVIDIA: 1"]],
])("a comma between a name's digits and a figure's: %s", (text, expected) => {
	expect(systems(text)).toEqual(expected);
});

test.each([
	[
		"訓練目前靠輝達和AMD的GPU，兩者分別承諾至少10GW與6GW。",
		["OpenAI ← NVIDIA: 10", "OpenAI ← AMD: 6"],
	],
	[
		"Nvidia and AMD will supply 10 GW and 6 GW respectively.",
		["OpenAI ← NVIDIA: 10", "OpenAI ← AMD: 6"],
	],
	[
		"微軟與Meta分別採購4萬顆和5萬顆輝達GPU。",
		["Microsoft ← NVIDIA: 40000", "Meta ← NVIDIA: 50000"],
	],
	[
		"微軟與Meta分別部署2吉瓦和1吉瓦。",
		["Microsoft ← null: 2", "Meta ← null: 1"],
	],
])("each has its own figure: %s", (text, expected) => {
	expect(systems(text, "OpenAI擴張算力")).toEqual(expected);
});

test.each([
	[
		"Humain與G42各採購3.5萬顆輝達晶片，兩家合計最多7萬顆。",
		["Humain ← NVIDIA: 35000", "G42 ← NVIDIA: 35000"],
	],
	["Meta合計採購7萬顆輝達晶片。", ["Meta ← NVIDIA: 70000"]],
])("what several bring together is no single one's: %s", (text, expected) => {
	expect(systems(text)).toEqual(expected);
});

test.each([
	["輝達將向南韓供應26萬顆Blackwell。三星參與。", []],
	["輝達供南韓26萬顆GPU，三星參與。", []],
	["Nvidia will supply 260,000 GPUs to South Korea, where Samsung helps.", []],
	[
		"Nvidia will sell 35,000 GPUs to Saudi Arabia's Humain.",
		["Humain ← NVIDIA: 35000"],
	],
])("what a country gets is no single one's: %s", (text, expected) => {
	expect(systems(text)).toEqual(expected);
});

test.each([
	[
		"輝達供南韓晶片。SK集團與現代汽車各5萬顆。",
		["SK集團 ← NVIDIA: 50000", "現代汽車 ← NVIDIA: 50000"],
	],
])("each of a list has its chips: %s", (text, expected) => {
	expect(systems(text)).toEqual(expected);
});
