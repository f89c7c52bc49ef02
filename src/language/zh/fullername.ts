import { fold } from "../../text/fold.ts";

const form = /^(?:集团|公司|控股|科技)/;
const han = /^[\u4e00-\u9fff]+$/;

/**
 * 阿里巴巴 beside 阿里, 日月光投控 beside 日月光: the name in full; a word of its form, 腾讯控股, adds nothing, and 阿里云 is
 * but a part of 阿里.
 */
export const isFullOf = (longer: string, name: string): boolean =>
	longer.length > name.length + 1 &&
	longer.startsWith(name) &&
	han.test(longer) &&
	!form.test(fold(longer.slice(name.length)));

/** A government called by who leads it, 川普政府, which nobody prefers who also calls it by its country. */
export const isLedBy = (name: string): boolean =>
	/^(?:川普|特朗普|拜登)政府$/.test(name);
