import type { Tone } from "./line.ts";
import type { ThemeName } from "./ui.ts";

/** What a tone looks like; the sixteen colours that every terminal has, or none. */
export type Style = Readonly<{
	color?: "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";
	bold?: true;
	dim?: true;
	inverse?: true;
}>;

type Theme = Readonly<Record<Tone, Style>>;

const mono: Theme = {
	plain: {},
	dim: { dim: true },
	strong: { bold: true },
	border: { dim: true },
	focus: { bold: true },
	good: {},
	bad: { bold: true },
	warn: { bold: true },
	accent: { bold: true },
	loud: { bold: true, inverse: true },
	selected: { bold: true, inverse: true },
};

const dark: Theme = {
	...mono,
	focus: { color: "cyan", bold: true },
	good: { color: "green" },
	bad: { color: "red" },
	warn: { color: "yellow" },
	accent: { color: "cyan" },
	loud: { color: "yellow", bold: true, inverse: true },
};

/** Yellow and cyan vanish on white. */
const light: Theme = {
	...mono,
	focus: { color: "blue", bold: true },
	good: { color: "green" },
	bad: { color: "red" },
	warn: { color: "magenta" },
	accent: { color: "blue" },
	loud: { color: "magenta", bold: true, inverse: true },
};

export const themes: Readonly<Record<ThemeName, Theme>> = { dark, light, mono };
