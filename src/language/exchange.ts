const words =
	/^(?:NASDAQ|Nasdaq|Nasdaq[A-Z]{2}|NYSE|NYSE American|NYSEAMERICAN|OTC[A-Z]{1,5}|KOSDAQ|TADAWUL|TWSE|TPEx|HKEX|SEHK|TSE|KRX|LSE|纳斯达克|纽交所|港交所|台股|美股|股票代码|代码|股票代号|代号|ticker|ADR)$/;

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
