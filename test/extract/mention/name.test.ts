import { describe, expect, test } from "vitest";
import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readMentions } from "../../../src/extract/mention/read.ts";
import { mentionsIn, namesIn, passageOf } from "./reading.ts";

describe("names", () => {
	test.each([
		[
			"NVIDIA",
			[
				"Nvidia",
				"NVIDIA Corp",
				"英伟达",
				"英偉達",
				"輝達",
				"辉达",
				"NVDA.US",
				"Nvidia輝達",
				"英伟达(NVDA.US)",
				"英偉達（Nvidia，NVDA）",
				"Nvidia (NASDAQ: NVDA)",
				"Nvidia Corp. (NASDAQ: NVDA)",
			],
		],
		["AMD", ["AMD", "超微(AMD)", "Advanced Micro Devices"]],
		["Broadcom", ["博通(AVGO.US)", "Broadcom's", "AVGO"]],
		["TSMC", ["台積電", "台积电(2330.TW)", "Taiwan Semiconductor"]],
		["SoftBank", ["軟銀", "软银集团", "SoftBank Group"]],
		["Google", ["Alphabet", "谷歌（Google）", "Google Cloud"]],
		["Arm", ["安謀（Arm）", "Arm Holdings"]],
		["SK hynix", ["SK海力士", "SK Hynix"]],
		[
			"Stargate (project)",
			["星際之門", "「星际之门」（Stargate）", "Project Stargate"],
		],
		["OpenAI (product)", ["ChatGPT", "Codex"]],
		["NVIDIA (product)", ["GB200", "Vera Rubin", "H100s"]],
		["AMD (product)", ["MI450", "Instinct"]],
		["Microsoft (product)", ["Azure"]],
	])("%s", (expected, phrasings) => {
		for (const text of phrasings)
			expect(namesIn(text), text).toEqual([expected]);
	});
});

describe("others keep the article's spelling", () => {
	test.each([
		["特斯拉涨2.52%", ["特斯拉"]],
		["Tesla rose", ["Tesla"]],
		["緯創與廣達擴產", ["緯創", "廣達"]],
		["Blue Owl Capital lends", ["Blue Owl Capital"]],
		[
			"Figure AI grows. Figure's valuation is $39 billion",
			["Figure AI", "Figure AI"],
		],
		["Carlyle Group owns it", ["Carlyle Group"]],
		["Nebius Group N.V. and Nebius, Inc.", ["Nebius", "Nebius"]],
		["Tencent falls. Tencent Holdings sells", ["Tencent", "Tencent"]],
		["Tencent Holdings sells", ["Tencent Holdings"]],
		["DigitalBridge Group Inc. is sold", ["DigitalBridge Group"]],
		["Ampere Computing LLC was bought", ["Ampere Computing"]],
		["Aker ASA led", ["Aker"]],
		["shares in io, and its company io", ["io", "io"]],
		["Google gains a 5.4% Cipher stake", ["Google", "Cipher"]],
		[
			"Cipher Mining rose. Cipher said so, and Cipher's shares",
			["Cipher Mining", "Cipher Mining", "Cipher Mining"],
		],
		["$NEBIUS(NBIS)$ and NEBIUS", ["Nebius", "Nebius"]],
		["HUMAIN and Humain, HUMAIN says", ["HUMAIN", "HUMAIN", "HUMAIN"]],
		["poolside's own campus", ["Poolside"]],
		["特斯拉（TSLA）与特斯拉", ["特斯拉", "特斯拉"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
	test("with one key for all spellings", () => {
		const keys = ["Tesla", "特斯拉"].map((text) => {
			const [mention] = mentionsIn(text);
			return mention?.type === "name" ? mention.key : null;
		});
		expect(keys).toEqual(["Tesla", "Tesla"]);
	});
});

describe("known names told in full", () => {
	test.each([
		["Renesas Electronics fell", ["Renesas Electronics"]],
		["Tata Motors and Tata Steel", ["Tata Motors", "Tata Steel"]],
		[
			"Adani Group and Adani Green Energy",
			["Adani Group", "Adani Green Energy"],
		],
		[
			"Renesas Electronics fell; Renesas makes chips",
			["Renesas Electronics", "Renesas Electronics"],
		],
		["Mubadala Capital led", ["Mubadala Capital"]],
		["Tata Consultancy Services (TCS) leases", ["Tata Consultancy Services"]],
		["Lambda Cloud", ["Lambda"]],
		["Crusoe Energy", ["Crusoe"]],
		["Qualcomm AI Chips", ["Qualcomm"]],
		["Nokia Networks-led", ["Nokia"]],
		["Dell. Technologies differ", ["Dell"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("people called like companies", () => {
	test.each([
		["CEO Wes Cummins said. Cummins added that", []],
		["Michael Dell said", []],
		["Dell Technologies rose; Michael Dell said Dell would", ["Dell", "Dell"]],
		["Cummins, led by Jennifer Rumsey, rose", ["Cummins"]],
		["Will Dell buy it?", ["Dell"]],
		["Grace Blackwell systems", ["NVIDIA (product)"]],
		["told Sam Altman. Dell rose", ["Dell"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("parts of a state are named where they take a share", () => {
	test.each([
		[
			"The Trump administration was in talks to take a 10% stake in Intel.",
			["Trump administration (person)", "Intel"],
		],
		[
			"The Trump administration had taken 10% of Intel.",
			["Trump administration (person)", "Intel"],
		],
		[
			"The Trump administration is in talks to take 10% by converting grants to Intel.",
			["Trump administration (person)", "Intel"],
		],
		[
			"The Trump administration takes 15% in tax on sales to China by Intel.",
			["Intel"],
		],
		[
			"The U.S. Treasury also got a 10% non-voting equity stake in Intel.",
			["U.S. Treasury (person)", "Intel"],
		],
		[
			"The Pentagon will take a 15% stake in Intel.",
			["Pentagon (person)", "Intel"],
		],
		[
			"The Department of Energy received a 5% stake in Intel.",
			["Department of Energy (person)", "Intel"],
		],
		["The Commerce Department allowed 35,000 chips for xAI.", ["xAI"]],
		["U.S. Treasury yields rose 3% and Intel shares fell.", ["Intel"]],
		["The Trump administration said Nvidia holds a 5% stake.", ["NVIDIA"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("roles", () => {
	test.each([
		["the chipmaker", ["NVIDIA (role)"]],
		["The ChatGPT maker", ["OpenAI (role)"]],
		["The company said", ["? (role)"]],
		["both companies", ["? (role)"]],
		["该公司称", ["? (role)"]],
		["双方", ["? (role)"]],
		["后者多年失误", ["? (role)"]],
		["其估值", ["? (role)"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("a service that was sold is a company of its own", () => {
	test.each([
		["the $19 billion acquisition of WhatsApp in 2014", ["WhatsApp"]],
		["its purchase of Instagram", ["Instagram"]],
		["it paid $19 billion for WhatsApp", ["WhatsApp"]],
		["Microsoft bought GitHub", ["Microsoft", "GitHub"]],
		["the WhatsApp acquisition", ["WhatsApp"]],
		["Meta 2014年以190亿美元收购WhatsApp", ["Meta", "WhatsApp"]],
		["Blue Owl will own 80% of Hyperion", ["Blue Owl", "Hyperion"]],
		["Meta keeps a 20% stake in Hyperion", ["Meta", "Hyperion"]],
		[
			"Meta formed a joint venture to pay for and develop Hyperion",
			["Meta", "Hyperion"],
		],
		["Meta's Hyperion now belongs to a joint venture", ["Meta", "Hyperion"]],
		["Hyperion, with Blue Owl owning 80%", ["Hyperion", "Blue Owl"]],
		["Hyperion，由Blue Owl持股80%", ["Hyperion", "Blue Owl"]],
		["Meta保留Hyperion 20%股权", ["Meta", "Hyperion"]],
		["Meta's Hyperion will have 2 GW", ["Meta", "Meta (product)"]],
		["Meta的Hyperion容量2吉瓦", ["Meta", "Meta (product)"]],
		["WhatsApp has 3 billion users", ["Meta (product)"]],
		["Meta will run 80% of Hyperion", ["Meta", "Meta (product)"]],
		["ads on Instagram", ["Meta (product)"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("a name that only describes another takes no part", () => {
	test.each([
		["Microsoft-backed OpenAI", ["OpenAI"]],
		["Nvidia-backed startup Reflection AI", ["Reflection AI"]],
		["SoftBank-owned Arm", ["Arm"]],
		["AMD rival Nvidia lost 1%", ["NVIDIA"]],
		["in Anthropic, an OpenAI competitor", ["Anthropic"]],
		["OpenAI challenger xAI", ["xAI"]],
		["Apple supplier Foxconn posted revenue", ["Foxconn"]],
		["Alphabet unit Waymo raised money", ["Waymo"]],
		["a Microsoft supplier", ["Microsoft"]],
		["Google parent Alphabet fell", ["Google"]],
		["TikTok owner ByteDance plans", ["ByteDance"]],
		["Grok creator xAI raised money", ["xAI"]],
		["Google's parent, Alphabet", ["Google", "Google"]],
		["Nvidia owner of record", ["NVIDIA"]],
		["Bezos's Project Prometheus raised money", ["Project Prometheus"]],
		["Meta's Prometheus", ["Meta", "Meta (product)"]],
		["OpenAI-linked data centers", []],
		["ex-Google engineers", []],
		["former OpenAI researchers", []],
		["a former Apple chief scientist joined Meta", ["Meta"]],
		["The Microsoft-backed company", ["? (role)"]],
		["the SoftBank-owned group", ["? (role)"]],
		["Elon Musk's AI subsidiary", ["xAI (role)"]],
		["OpenAI's rival", ["OpenAI"]],
		["OpenAI rivals Google", ["OpenAI", "Google"]],
		["OpenAI, rival Anthropic and Google", ["OpenAI", "Anthropic", "Google"]],
		["an Oracle-run site", ["Oracle"]],
		["an Nvidia-powered cluster", ["NVIDIA"]],
		["former partner Microsoft", ["Microsoft"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("code names mean a maker who is told", () => {
	test.each([
		["Galaxy will build Helios, its campus", ["Galaxy"]],
		["AMD unveiled Helios", ["AMD", "AMD (product)"]],
		["AMD's Instinct", ["AMD", "AMD (product)"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("no name", () => {
	test.each([
		"her arm",
		"metadata",
		"Metal prices",
		"Intelligence",
		"an oracle",
		"an apple",
		"a crusoe",
		"尤其是",
		"其中",
		"其他",
		"Huang said",
		"黄仁勋称",
		"the second",
		"Amdahl",
		"XAMD1",
		"customer.io",
	])("%s", (text) => {
		expect(namesIn(text)).toEqual([]);
	});
});

test("a topic's parties prevail", () => {
	const lexicon = lexiconOf([
		{ name: "Acme Robotics", aliases: ["Acme", "艾克米"], ticker: "ACME.US" },
		{ name: "Tesla", aliases: [] },
	]);
	const names = (text: string) =>
		readMentions(passageOf(text), lexicon).flatMap((mention) =>
			mention.type === "name" ? [mention.name] : [],
		);
	expect(names("Acme and 艾克米(ACME.US) with 特斯拉")).toEqual([
		"Acme Robotics",
		"Acme Robotics",
		"Tesla",
	]);
});

describe("a name's characters that stand together by chance", () => {
	test.each([
		["Alphabet當日立刻大漲", ["Google"]],
		["日立與Alphabet", ["日立", "Google"]],
		["中国巨头纷纷下跌", []],
		["国巨与英伟达下跌", ["国巨", "NVIDIA"]],
		["智慧与算力", []],
		["平台达到10吉瓦", []],
		["台达电扩产", ["台达电"]],
		["上海光学企业", []],
		["高通胀压低股价", []],
		["高通股价下跌", ["高通"]],
		["令人联想到泡沫", []],
		["联想推出服务器", ["联想"]],
		["北京东部的机房", []],
		["关联电力公司", []],
		["日本田间的太阳能", []],
		["5日立即下跌", []],
		["日立即將投資", ["日立"]],
		["日立即日起扩产", ["日立"]],
		["日立下半年營收", ["日立"]],
		["日立法国公司", ["日立"]],
		["三星期內交付", []],
		["三星期间推出", []],
		["三星期望擴產", ["Samsung"]],
		["三星期待合作", ["Samsung"]],
		["不禁联想到泡沫", []],
		["联想到2027年将投资", ["联想"]],
		["联想起诉对手", ["联想"]],
		["发言人联想", ["联想"]],
		["高通量测序", []],
		["高通量产新芯片", ["高通"]],
		["文件的字节数量", []],
		["字节数据中心", ["字节"]],
		["字节数十亿美元的投入", ["字节"]],
		["近日本田宣布", ["本田"]],
		["阿里云达成合作", ["阿里云"]],
		["云达到年底将扩产", ["云达"]],
		["国产芯片达到世界先进水平", []],
		["中美晶片战", []],
		["独家登陆", []],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});
