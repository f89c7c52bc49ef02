import type { WindowMention } from "../mention.ts";
import type { Line, Token } from "./line.ts";

/** 等于今年全年出货, 明年出货再增三成: shipments that are compared or forecast, none that anybody waits for. */
const shipmentsAhead = /(?:等于|相当于|约当|等同于?|超过|多于)$/;
const shipmentsBehind =
	/^(?:量|额|数|目标|再|将再?|可望|有望|预计|料)*(?:增|年增|成长|翻|上调|下调)/;

/** Whether a window is that of shipments, `last` being the last token of what is told. */
export const isOfShipments = (
	{ text, sentence }: Line,
	window: WindowMention,
	last: Token | undefined,
): boolean =>
	shipmentsAhead.test(text.slice(0, window.start - sentence.start)) ||
	shipmentsBehind.test(text.slice((last?.end ?? 0) - sentence.start));
