import type { Line } from "../line.ts";

/** One column for one, so that nothing moves; the signs of states each have their own. */
const plain: Readonly<Record<string, string>> = {
	"╔": "#",
	"═": "=",
	"╗": "#",
	"║": "#",
	"╚": "#",
	"╝": "#",
	"╭": "+",
	"╮": "+",
	"╰": "+",
	"╯": "+",
	"─": "-",
	"│": "|",
	"├": "|",
	"┤": "|",
	"┼": "+",
	"┴": "+",
	"╶": "-",
	"╴": "-",
	"┄": ".",
	"┈": ".",
	"▸": ">",
	"→": ">",
	"←": "<",
	"↑": "^",
	"↓": "v",
	"▲": "^",
	"▼": "v",
	"◀": "<",
	"▶": ">",
	"■": "#",
	"▏": "_",
	"●": "@",
	"○": "o",
	"◉": "O",
	"◎": "Z",
	"⊘": "N",
	"◆": "&",
	"▽": "L",
	"»": "+",
	"◐": "D",
	"◌": ":",
	"‖": "H",
	"✓": "V",
	"✗": "X",
	"█": "#",
	"░": ".",
	"…": "~",
	"·": "-",
	"–": "-",
	"—": "-",
	"−": "-",
	"×": "x",
	"≈": "c",
	"≥": ">",
	"≤": "<",
	"‹": "[",
	"›": "]",
	"“": '"',
	"”": '"',
	"€": "E",
	"£": "L",
	"¥": "Y",
};

const drawn = new RegExp(`[${Object.keys(plain).join("")}]`, "gu");

/** The same line in ASCII, for fonts without the signs; Chinese stays, it has no other form. */
export const inAscii = (line: Line): Line =>
	line.map(({ text, tone }) => ({
		text: text
			.replaceAll("≥ ", ">=")
			.replaceAll("≤ ", "<=")
			.replaceAll("≈ ", "c.")
			.replace(drawn, (sign) => plain[sign] ?? sign),
		tone,
	}));
