/** One kind of noise, as real pages have it, added to a clean article without a change of what it says. */
export type Noise = (text: string) => string;

const emoji = ["🤔", "🚀", "😂", "❤️", "🎉", "🙌"];

/** An emoji behind every `step` code points, inside words and numbers as it comes. */
const emojiEvery =
	(step: number): Noise =>
	(text) =>
		Array.from(text)
			.map((one, at) =>
				at % step === step - 1 && one !== "\n"
					? one + (emoji[Math.floor(at / step) % emoji.length] ?? "")
					: one,
			)
			.join("");

const glosses = new Map([
	["業", "yè"],
	["數", "shù"],
	["設", "shè"],
	["務", "wù"],
	["計", "jì"],
	["資", "zī"],
	["關", "guān"],
	["们", "men"],
	["们", "men"],
	["业", "yè"],
	["数", "shù"],
	["设", "shè"],
	["务", "wù"],
	["计", "jì"],
	["资", "zī"],
	["关", "guān"],
]);

const pinyin: Noise = (text) =>
	text.replace(
		/[業數設務計資關们业数设务计资关]/g,
		(one) => `${one}(${glosses.get(one) ?? "yī"})`,
	);

/** `mark` between the two characters of every `step`th pair of word characters. */
const between =
	(mark: string, step: number): Noise =>
	(text) => {
		let seen = 0;
		return text.replace(/(?<=[\p{L}\d])(?=[\p{L}\d])/gu, () =>
			++seen % step === 0 ? mark : "",
		);
	};

const noBreakSpaces: Noise = (text) => text.replaceAll(" ", "\u00a0");

const wideDigits: Noise = (text) =>
	text.replace(/[0-9%$]/g, (one) =>
		String.fromCharCode(one.charCodeAt(0) + 0xfee0),
	);

const wideToNarrow = new Map(
	Object.entries({
		"，": ",",
		"：": ":",
		"；": ";",
		"？": "?",
		"！": "!",
		"（": "(",
		"）": ")",
		"％": "%",
	}),
);

const narrowPunctuation: Noise = (text) =>
	text.replace(/[，：；？！（）％]/g, (one) => wideToNarrow.get(one) ?? one);

const isChinese = (text: string): boolean =>
	(text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 10;

type Both = Readonly<{ en: string; zh: string }>;
const inLanguageOf = (text: string, { en, zh }: Both): string =>
	isChinese(text) ? zh : en;

const around =
	(before: Both, after: Both): Noise =>
	(text) =>
		[inLanguageOf(text, before), text, inLanguageOf(text, after)]
			.filter((part) => part !== "")
			.join("\n");

const nothing: Both = { en: "", zh: "" };

const furniture = around(
	{
		en: "Skip to main content\nHome\nMarkets\nTech\nOpinion\nSubscribe\nHome | Markets | Tech | Video | Opinion\nBy Ann Lee and Bo Li\nPublished Sept 23, 2025 4:05 PM ET\n3 min read\nShare\nAdvertisement",
		zh: "首页 财经 科技 股票 汽车 房产 体育 娱乐 教育 军事 历史 健康\n找回密码\n立即注册\n搜索\n来源:本网 作者:张三\n更新时间:2025-09-23 08:00 浏览次数:2055\n分享到微信\n字号 大中小",
	},
	{
		en: "Reporting by Ann Lee; Editing by Bo Li\nRead more: Chipmaker Foo soars 12% on $7 billion deal\nSign up for our daily newsletter\nFollow us on X\nTags: chips, AI\n© 2025 Example Media. All rights reserved.\nPrivacy Policy | Terms of Use",
		zh: "责任编辑:李四\n扫描二维码关注我们的公众号\n举报\n点赞 128\n粤ICP备12345678号-1\n版权所有 示例网\n返回顶部",
	},
);

const regions: Both = {
	en: "",
	zh: "江北市:市辖区:(东山区、西湖区、南岗区、北林区、中原区、新城区、桥东区、桥西区、临江县)\n海东市:(长安区、新华区、裕华区、鹿泉区、平山县、元氏县、赵县、晋州市、新乐市)",
};

const secondStory = around(nothing, {
	en: "Recommended stories\nRail strike\nThe rail operator said on Friday that it would cut 4,000 jobs and spend $9 billion on new trains by 2031.",
	zh: `返回搜狐,查看更多\n${regions.zh}\n铁路公司周五宣布裁员4000人,并计划在2031年前投资90亿美元购置新列车。该公司股价收跌6.2%。返回搜狐,查看更多`,
});

const recommended = around(nothing, {
	en: "Most read\nChipmaker Foo soars 12% after $7 billion buyout offer\nBar Motors to invest $20 billion in Ohio\nTicker Baz falls 5% before results\nQux raises $300 million at $4 billion valuation",
	zh: "推荐阅读\n台积电股价深夜大涨5% 芯片业再掀涨价潮\n1326\n某车企拟投资200亿元建厂\n4509\n甲公司起诉乙公司索赔5100万美元\n1341\n丙集团获30亿美元融资\n7907",
});

const disclaimers = around(
	{
		en: "Disclaimer: This article is for information only and is no investment advice.",
		zh: "声明:本文仅代表作者个人观点,不构成投资建议。",
	},
	{
		en: "This article was originally published by Example Wire. The author owns shares worth $5 million in Foo.\nWe use cookies to improve your experience.",
		zh: "特别声明:以上内容为用户上传并发布,本平台仅提供信息存储服务。\n风险提示:市场有风险,投资需谨慎,曾有个股单日下跌20%。",
	},
);

const escaped = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll("$", "&#36;")
		.replaceAll("’", "&rsquo;")
		.replaceAll("亿", "&#20159;");

/** A whole page; to be read with `format: "html"`. */
const html: Noise = (text) =>
	`<!doctype html><html><head><title>Example</title><script>var price = "$5 billion"; if (a<b) {}</script><style>p{color:red}</style></head><body><nav><ul><li>Home</li><li>Markets</li></ul></nav><article>${escaped(
		text,
	)
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => `<p>${line.replace(/(?<![#\d])(\d+)/, "<b>$1</b>")}</p>`)
		.join(
			"\n<!-- ad: $7 billion -->",
		)}</article><script src="x.js"></script></body></html>`;

/** Entities and line breaks of HTML left in plain text. */
const entities: Noise = (text) =>
	escaped(text).replaceAll(" ", "&nbsp;").replaceAll("\n", "<br/>\n");

/** Broken tags at line ends: one without its start, one without its end. */
const brokenTags: Noise = (text) => {
	let seen = 0;
	return text.replace(/\n+/g, () => (++seen % 2 === 0 ? "br/>\n" : "<br\n"));
};

/** 。” at the end of a quotation as an encoding error leaves it, with the line end that it swallowed. */
const mojibake: Noise = (text) => text.replace(/。”\n?/g, "?!?");

/** All kinds by name. What `html` makes is a page, all else plain text. */
export const noises = {
	emoji: emojiEvery(30),
	pinyin,
	"zero-width": between("\u200b", 7),
	"soft hyphens": between("\u00ad", 11),
	"no-break spaces": noBreakSpaces,
	"wide digits": wideDigits,
	"narrow punctuation": narrowPunctuation,
	furniture,
	"region lists": around(nothing, regions),
	"second story": secondStory,
	"recommended headlines": recommended,
	disclaimers,
	html,
	entities,
	"broken tags": brokenTags,
	mojibake,
} as const satisfies Readonly<Record<string, Noise>>;

export type NoiseName = keyof typeof noises;
