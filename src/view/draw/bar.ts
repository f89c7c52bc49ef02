import { signs } from "../signs.ts";

/** `████░░░░`: the share filled, 0 to 1; anything above nothing shows. */
export const barOf = (share: number, width: number): string => {
	const bounded = Math.max(0, Math.min(1, share));
	const rounded = Math.round(bounded * width);
	const full = bounded > 0 && rounded === 0 ? 1 : rounded;
	return "█".repeat(full) + "░".repeat(width - full);
};

/** `├──◆────┤`: where today stands in a window. */
export const timelineOf = (elapsed: number, width: number): string => {
	const inside = Math.max(1, width - 2);
	const at = Math.round(Math.max(0, Math.min(1, elapsed)) * (inside - 1));
	return `├${"─".repeat(at)}${signs.point}${"─".repeat(inside - 1 - at)}┤`;
};
