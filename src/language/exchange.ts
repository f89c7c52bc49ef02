import { exchangeWords as en } from "./en/exchange.ts";
import { exchangeWords as zh } from "./zh/exchange.ts";

const words = new RegExp(`^(?:${en}|${zh})$`);

/** Within a bracket behind a company: where its shares are traded, or that a ticker follows. */
export const isExchangeWord = (text: string): boolean => words.test(text);

/** Codes of exchanges behind a ticker's dot: AVGO.US. Pattern source. */
export const exchangeCodes = "US|O|N|OQ|HK|TW|TWO|KS|KQ|T|SS|SH|SZ|L|AS|DE|PA";

/** A bracket with a ticker behind a name that no table knows, as pages and agencies set it: (NYSE: FIX), ($FIX), ( FIX ). Pattern source. */
export const tickerInBracket =
	"\\((?:(?:[A-Z]{2,10}|Nasdaq(?:[A-Z]{2})?|NYSE American) ?[:：] ?[A-Z0-9.]{1,6}|[A-Z]{1,5}\\.[A-Z]{1,2}|\\d{4,6}\\.[A-Z]{2,3}|\\$[A-Z]{1,5}| [A-Z]{1,5} )\\)";

/** A bracket with the bare code of a share behind a Chinese name, as papers of Taiwan and Hong Kong set it: (2449), (3017-TW), (00981); no year. Pattern source. */
export const codeInBracket =
	"\\( ?(?!(?:19|20)\\d\\d ?\\))\\d{4,6}(?:-(?:TW|HK|US))? ?\\)";
