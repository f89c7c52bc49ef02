/** In a bracket behind a company: where its shares are traded, or that a ticker follows. Pattern source. */
export const exchangeWords =
	"NASDAQ|Nasdaq|Nasdaq[A-Z]{2}|NYSE|NYSE American|NYSEAMERICAN|OTC[A-Z]{1,5}|KOSDAQ|TADAWUL|TWSE|TPEx|HKEX|SEHK|TSE|KRX|LSE|ticker|ADR";
