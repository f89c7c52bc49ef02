import { describe, expect, it } from "vitest";
import { scrub } from "../../../src/extract/passage/scrub.ts";

describe("scrub", () => {
	it.each([
		["an emoji inside a Latin word", "O🤔penAI", "OpenAI"],
		["an emoji inside a number", "5,00🎉0亿美元", "5,000亿美元"],
		["an emoji with a selector", "供应❤️商", "供应商"],
		["a family of emoji and a flag", "a👨‍👩‍👧b🇺🇸c", "abc"],
		["an emoji between sentences", "上线。 😡 自2022年", "上线。 自2022年"],
		["a keycap that numbers a point", "1️⃣ 投资", "投资"],
		["signs that are no emoji", "OpenAI™ ©2025 → 5%", "OpenAI™ ©2025 → 5%"],
		["pinyin behind a character", "企業(yè)基礎(chǔ)設(shè)施", "企业基础设施"],
		["pinyin in wide brackets", "戰（zhàn）略", "战略"],
		["neutral pinyin", "他們(men)的", "他们的"],
		[
			"brackets that are no pinyin",
			"千兆瓦(GW)、晶片(chiplet)、人工智能(AI)",
			"千兆瓦(GW)、晶片(chiplet)、人工智能(AI)",
		],
		[
			"zero-width characters and soft hyphens",
			"Nvi\u200bdia 投\u200d资 gi\u00adga",
			"Nvidia 投资 giga",
		],
		[
			"no-break and wide spaces",
			"$5\u00a0billion\u3000a\u2009b",
			"$5 billion a b",
		],
		["wide digits and signs", "１，０００億美元（約）％", "1,000亿美元(约)%"],
		["styled letters", "𝐍𝐯𝐢𝐝𝐢𝐚 𝟏𝟎", "Nvidia 10"],
		[
			"mojibake after an open quotation",
			"“投机行为?!?Bader还说",
			"“投机行为。”\nBader还说",
		],
		[
			"mojibake that swallowed a tag's start",
			"“合作伙伴?!?br/>\n下文",
			"“合作伙伴。”\n下文",
		],
		["the same signs without a quotation", "真的?!?不知道", "真的?!?不知道"],
		["tags", 'a<br/>b<p class="x">c</p><b>d</b>', "a\nb\nc\nd"],
		["a tag without its end", "a<br b", "a\nb"],
		["a tag without its start", "第一段br/>第二段", "第一段\n第二段"],
		["a script", "a<script>if (1<2) x()</script>b", "ab"],
		["a comment", "a<!-- x -->b", "ab"],
		[
			"signs that are no tags",
			"3 < 5 > 4, x<y, <Nvidia>",
			"3 < 5 > 4, x<y, <Nvidia>",
		],
		["entities", "AT&amp;T &#36;5&nbsp;bn &quot;x&quot;", 'AT&T $5 bn "x"'],
		["entities escaped twice", "&amp;#36;5 &amp;amp; &lt;br&gt;x", "$5 &\nx"],
		[
			"signs that are no entities",
			"R&D; AT&T &unknown; & co",
			"R&D; AT&T &unknown; & co",
		],
		["line ends", "a\r\nb\rc\u2028d\n\n\ne", "a\nb\nc\nd\ne"],
		["control characters", "a\u0000b\u001bc", "abc"],
		["a lone surrogate", "a\ud83db", "a\ufffdb"],
		["rare ideographs", "𠮷野家", "𠮷野家"],
		["nothing", "", ""],
	])("mends %s", (_, raw, wanted) => {
		expect(scrub(raw).text).toBe(wanted);
	});
});
