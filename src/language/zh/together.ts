/** What Chinese says of figures that are several companies' together; simplified. */

/** Makes a sum that of several companies: 三巨头. */
export const all =
	/合计|合共|共计|总共|[三四五六七八九十]巨头|[三四五六七八九十]雄/;

/** Adds up what each of those named ahead brings: 合计. */
export const summed = /合计|合共|共计|加总|加起来/;

/** The same, where the text says that they are several: 三家合计. */
export const severalSummed =
	/(?:[两二三四五六七八九十\d][家者]|双方|各家)[^,。;]{0,6}(?:合计|合共|共计|总共|加起来)/;

/** Behind a name: it does what another did before it, OpenAI也计划. */
export const likewise = /^(?:也|亦|同样|则同样)/;
