/** How text of one encoding is known: by characters that its running text is full of. */
type Telltale = Readonly<{
	/** What to look for in the decoded text. */
	common: RegExp;
	/** Usual share of them among the characters that are not ASCII. */
	usual: number;
	/** Below this share the encoding is out of the question. */
	least: number;
}>;

/** Text in the wrong encoding holds next to none of these; only GB text read as EUC-KR is half Hangul, hence its high bar. */
const telltales: Readonly<Record<string, Telltale>> = {
	gb18030: {
		common:
			/[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出会可也你对就里如还多没同发后年能将与资亿万美元公司达据报道]/gu,
		usual: 0.3,
		least: 0.06,
	},
	big5: {
		common:
			/[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出會可也你對就裡如還多沒同發後年能將與資億萬美元公司達據報導]/gu,
		usual: 0.3,
		least: 0.06,
	},
	shift_jis: { common: /[\u3041-\u30fa]/gu, usual: 0.5, least: 0.2 },
	"euc-jp": { common: /[\u3041-\u30fa]/gu, usual: 0.5, least: 0.2 },
	"euc-kr": { common: /[\uac00-\ud7a3]/gu, usual: 1, least: 0.85 },
};

const sampled = 64 * 1024;

const likeness = (
	bytes: Uint8Array,
	charset: string,
	{ common, usual, least }: Telltale,
): number => {
	const text = new TextDecoder(charset).decode(bytes);
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const foreign = count(/[\u0080-\u{10ffff}]/gu);
	const wrong = count(/[\ufffd\ue000-\uf8ff]/gu);
	const share = (count(common) - 4 * wrong) / Math.max(1, foreign);
	return share < least ? 0 : share / usual;
};

/** The East Asian encoding that these bytes read most like, or `null` where none is likely. */
export const guessCharset = (bytes: Uint8Array): string | null => {
	const sample = bytes.subarray(0, sampled);
	const best = Object.entries(telltales)
		.map(([charset, signs]) => ({
			charset,
			likeness: likeness(sample, charset, signs),
		}))
		.reduce((a, b) => (b.likeness > a.likeness ? b : a));
	return best.likeness > 0 ? best.charset : null;
};
