/** What a UTF-16 unit asks of the scrubber. */
export const asks = {
	copy: 0,
	drop: 1,
	room: 2,
	lineEnd: 3,
	highSurrogate: 4,
	gloss: 5,
	entity: 6,
	tag: 7,
	tagEnd: 8,
	question: 9,
	openQuote: 10,
	closeQuote: 11,
	keycap: 12,
} as const;
export type Ask = (typeof asks)[keyof typeof asks];

/** Ranges of units that carry nothing: controls, zero-width and bidi characters, selectors, private use. */
const nothing = [
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x84],
	[0x86, 0x9f],
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180f],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0xe000, 0xf8ff],
	[0xfe00, 0xfe0f],
	[0xfeff, 0xfeff],
	[0xfff9, 0xfffc],
	[0xfffe, 0xffff],
] as const;

/** Where pictographs of one unit stand; arrows, ©, ®, ™ and marks of punctuation stay. */
const pictographs = [
	[0x231a, 0x23ff],
	[0x25aa, 0x25fe],
	[0x2600, 0x27bf],
	[0x2b05, 0x2b55],
] as const;
const pictograph = /\p{Extended_Pictographic}/u;

/** How the syllables that learners' pages set behind a character look: 企業(yè). A toned vowel, or one of the neutral pairs below. */
export const gloss =
	/[(（](?:[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]{0,4}) ?[)）]/y;
export const neutralGloss =
	/(?<=[們们](?=.men)|[麼么](?=.m)|[個个](?=.ge)|[著着](?=.zhe)|[嗎吗](?=.ma)|[頭头](?=.tou)|[裡裏里](?=.li)|的(?=.de)|了(?=.le)|[子](?=.zi))[(（][a-z]{2,3}[)）]/y;

const rangesInto = (
	table: Uint8Array,
	ranges: readonly (readonly [number, number])[],
	ask: Ask,
	only: (unit: number) => boolean = () => true,
): void => {
	for (const [first, last] of ranges)
		for (let unit = first; unit <= last; unit++)
			if (only(unit)) table[unit] = ask;
};

const unitsInto = (table: Uint8Array, units: string, ask: Ask): void => {
	for (const unit of units) table[unit.charCodeAt(0)] = ask;
};

const buildAsks = (): Uint8Array => {
	const table = new Uint8Array(0x10000);
	rangesInto(table, nothing, asks.drop);
	rangesInto(table, pictographs, asks.drop, (unit) =>
		pictograph.test(String.fromCharCode(unit)),
	);
	rangesInto(table, [[0x2000, 0x200a]], asks.room);
	rangesInto(table, [[0xd800, 0xdbff]], asks.highSurrogate);
	unitsInto(table, " \t\u00a0\u1680\u202f\u205f\u3000\u3164\u2800", asks.room);
	unitsInto(table, "\n\r\v\f\u0085\u2028\u2029", asks.lineEnd);
	unitsInto(table, "(（", asks.gloss);
	unitsInto(table, "&", asks.entity);
	unitsInto(table, "<", asks.tag);
	unitsInto(table, ">", asks.tagEnd);
	unitsInto(table, "?", asks.question);
	unitsInto(table, "“", asks.openQuote);
	unitsInto(table, "”", asks.closeQuote);
	unitsInto(table, "\u20e3", asks.keycap);
	return table;
};

/** For each UTF-16 unit what it asks of the scrubber; most are copied. */
export const askTable: Uint8Array = buildAsks();

/** Whether a character beyond the first plane is an emoji, a part of one, or a sign that shows nothing. */
export const isPictorial = (codepoint: number): boolean =>
	(codepoint >= 0x1f000 && codepoint <= 0x1fbff) || codepoint >= 0xe0000;

/** Entities that plain text is found to hold, by name; numeric ones are computed. */
export const entities: ReadonlyMap<string, string> = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
	["nbsp", " "],
	["ensp", " "],
	["emsp", " "],
	["thinsp", " "],
	["mdash", "—"],
	["ndash", "–"],
	["hellip", "…"],
	["lsquo", "‘"],
	["rsquo", "’"],
	["ldquo", "“"],
	["rdquo", "”"],
	["laquo", "«"],
	["raquo", "»"],
	["middot", "·"],
	["bull", "•"],
	["dollar", "$"],
	["percnt", "%"],
	["comma", ","],
	["period", "."],
	["cent", "¢"],
	["pound", "£"],
	["euro", "€"],
	["yen", "¥"],
	["copy", "©"],
	["reg", "®"],
	["trade", "™"],
	["zwnj", ""],
	["zwj", ""],
	["shy", ""],
]);

/** Elements that break a line, and those that only dress words; any other `<word` is text. */
export const lineTags: ReadonlySet<string> = new Set(
	"p br div li ul ol hr tr table tbody thead h1 h2 h3 h4 h5 h6 blockquote figure figcaption section article header footer center".split(
		" ",
	),
);
export const inlineTags: ReadonlySet<string> = new Set(
	"a b i u s em strong span font small big sup sub mark img td th code pre video source iframe svg path input button form label html body head meta link script style time cite q abbr ins del".split(
		" ",
	),
);
