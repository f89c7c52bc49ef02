import * as en from "./en/phase.ts";

/** "The first phase", 首期: a part of the plan, not the first of its sites. */
export const namesPart = (text: string): boolean =>
	/phase|stage|tranche|batch|step|[期批步]|阶段|首轮/i.test(text);

/** "Phase", "stage" alone: a step of systems, where the text is of such. */
export const namesPhase = (text: string): boolean =>
	/\b(?:phase|stage)\b/i.test(text);

/** First systems told in one word: 首批系统. */
export const namesFirstSystems = (text: string): boolean =>
	/首[批个套]系统|first systems?/i.test(text);

const openedChinese =
	/(?:先(?:行|期)?(?:交付?|投运|供应|拿|取得|部署|上线|建设?|租|买|启用|安装|用|装)|先从|由)(?:约|逾|超过)?$/;

/** Before a figure: "beginning with 1 gigawatt", "an initial capacity of", 先部署1吉瓦, a part that the rest follows. */
export const isOpened = (ahead: string): boolean =>
	en.opened.test(ahead) || openedChinese.test(ahead) || en.initial.test(ahead);

/** Behind a figure: "100 MW to begin with", "133 MW there, the first phase of it". */
export const isOpening = (behind: string): boolean =>
	en.atFirst.test(behind) || en.apposedFirst.test(behind);

/** Behind a figure: 由1.2吉瓦扩至2吉瓦, what it grows from, no first part. */
export const isRaised = (behind: string): boolean =>
	/^[^,，。;]{0,8}[至到]/.test(behind);
