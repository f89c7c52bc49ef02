/** In a bracket behind a company: where its shares are traded, or that a ticker follows; simplified. Pattern source. */
export const exchangeWords =
	"纳斯达克|纽交所|港交所|台股|美股|股票代码|代码|股票代号|代号";
