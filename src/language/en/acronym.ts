/** What tells that capitals are a company's: pattern sources. */

const percent = "\\d[\\d.]* ?(?:%|per ?cent|pct)";

const moved =
	"(?:rose|fell|gained|jumped|surged|slid|dropped|climbed|tumbled|plunged|soared|rallied|slipped|advanced|sank|lost|added|tanked|dived|crashed|shed|popped|spiked|skyrocketed|slumped|leapt|leaped|declined|eased|retreated|rebounded)";

const about =
	"(?:about |nearly |around |more than |over |as much as |almost |roughly |some )?";

/** How far a share has moved, behind the company's name alone: "Comerica rose 13.7%", "TDK was 2% lower". */
export const moveCues = `(?:${moved} (?:by )?${about}${percent}|(?:was|were|is|ended|closed|finished|edged|traded) (?:up|down|higher|lower) (?:by )?${about}${percent}|(?:was|were|is|ended|closed|finished|traded) ${about}${percent} (?:higher|lower|up|down))`;

/** Acronyms that are no company's, but measures, indices and goods. */
export const measuringAcronym =
	/^(?:GDP|CPI|PPI|PCE|PMI|EPS|ARR|RPO|FCF|ROI|ROE|NAV|YTD|USD|EUR|JPY|GBP|CNY|HKD|DRAM|NAND|HBM|GPU|CPU|TPU|ASP|ASPS|ETF|ETFS|ADR|ADRS|REIT|FTSE|DAX|CAC|TSX|ASX|HSI|SPX|SPY|QQQ|DJIA|CSI|MSCI|SOX|VIX|WTI|BTC|ETH|XRP|SOL|BNB|LNG|EBIT|CAPEX|OPEX|AUM|GMV|MAU|DAU|IPO|IPOS|SMB|API|APIS|AI|US|UK|EU|UAE|BOJ|ECB|OPEC|NASDAQ|NYSE|TOPIX|KOSPI|TAIEX|STOXX|NIFTY)$/;
