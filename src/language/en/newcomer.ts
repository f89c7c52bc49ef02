import { moved } from "./moveverb.ts";

/** What tells a company that the tables lack, beside a figure: pattern sources. */

const sum = "(?:US)?[$€£]\\d";
const some = "(?:[a-z]+ ){0,5}";
const power = "\\d[\\d.,]*[ -]?(?:MW|GW|megawatts?|gigawatts?)";
const percent = "\\d[\\d.]* ?(?:%|per ?cent|pct)";

const about =
	"(?:about |nearly |around |more than |over |as much as |almost |roughly |some )?";

/** How far a share has moved, behind the company's name alone: "Comerica rose 13.7%", "TDK was 2% lower". */
export const moveCues = `(?:${moved} (?:by )?${about}${percent}|(?:was|were|is|ended|closed|finished|edged|traded) (?:up|down|higher|lower) (?:by )?${about}${percent}|(?:was|were|is|ended|closed|finished|traded) ${about}${percent} (?:higher|lower|up|down))`;

/** Acronyms that are no company's, but measures, indices and goods. */
export const measuringAcronym =
	/^(?:GDP|CPI|PPI|PCE|PMI|EPS|ARR|RPO|FCF|ROI|ROE|NAV|YTD|USD|EUR|JPY|GBP|CNY|HKD|DRAM|NAND|HBM|GPU|CPU|TPU|ASP|ASPS|ETF|ETFS|ADR|ADRS|REIT|FTSE|DAX|CAC|TSX|ASX|HSI|SPX|SPY|QQQ|DJIA|CSI|MSCI|SOX|VIX|WTI|BTC|ETH|XRP|SOL|BNB|LNG|EBIT|CAPEX|OPEX|AUM|GMV|MAU|DAU|IPO|IPOS|SMB|API|APIS|AI|US|UK|EU|UAE|BOJ|ECB|OPEC|NASDAQ|NYSE|TOPIX|KOSPI|TAIEX|STOXX|NIFTY)$/;

/** Behind the one of whom a clause with a figure goes on to tell: "Halcyon, which owns 54% of Vantis". */
const relative = `, which (?:has |had |also |already |now |currently )*(?:owns?|held|holds?|invested|raised|bought|sold|paid|spent|runs|operates|posted|reported|makes|plans to (?:invest|spend|raise|build)) ${some}(?:${sum}|${percent}|${power})`;

/** Behind the one who pays, raises or earns a sum, or builds a site: "Halcyon secures $2 billion". */
export const sumBehind = `(?:${relative}|(?:has |have |had |will |would |is to |plans to |said it (?:has |had |will |would ))?(?:also |just |now )?(?:invest(?:s|ed)?|puts?|pour(?:s|ed)?|inject(?:s|ed)?|secure[sd]?|close[sd]?|raise[sd]?|land(?:s|ed)?|post(?:s|ed)?|report(?:s|ed)?|generate[sd]?|earn(?:s|ed)?|lost|got|gets|took|takes|fetche[sd]|attract(?:s|ed)?|draws?|drew|receive[sd]?|collect(?:s|ed)?|(?:pull(?:s|ed)?|bring(?:s)?|brought|took|takes|rak(?:es|ed)) in|spen(?:t|ds?)|commit(?:s|ted)?|pledge[sd]?|b(?:uys?|ought)|sold|won) ${some}${sum}|(?:went|grew|scaled) from ${sum}|, (?:last |recently |now |then )?(?:valued at|acquired for|bought for) ${some}${sum}|(?:will|plans to|is to|wants to) (?:build|deploy|run|operate|develop) ${some}${power}|(?:plans|is planning|proposes|is proposing|has proposed|wants|seeks|leases|leased|has leased|operates|runs) ${some}${power}|(?:has |have |will )?(?:bought|buys?|ordered|orders?|deploy(?:s|ed)?|installed) ${some}\\d{1,3},\\d{3})`;

const deeds =
	"(?:invest(?:s|ed)?|buys?|bought|acquire[sd]?|purchase[sd]?|lease[sd]?|rents?|rented|raise[sd]?|borrow(?:s|ed)?|spen(?:d|ds|t)|holds?|owns?|expect(?:s|ed)?|forecasts?|guide[sd]|lower(?:s|ed)|cuts?|reduce[sd]|denie[sd]|postpone[sd]|pushe[sd] back|delay(?:s|ed)|scrap(?:s|ped)|cancel(?:s|l?ed)|deploy(?:s|ed)?|builds?|built|suppl(?:y|ies|ied)|sells?|sold|len(?:d|ds|t)|generate[sd]?|complete[sd]|pledge[sd]?|agree[sd]? to (?:buy|acquire|invest|pay|sell|supply|lease|rent|build))";

/** Before whoever acts in a clause. Pattern source. */
export const clauseOpening =
	"(?:^|\\n|[.!?;:,] |(?<![A-Za-z])(?:and|that|while|as|but|after|since|because) )";

/** Behind whoever does something with a figure in the same clause: "Halcyon expects revenue of $2 billion". Pattern source. */
export const deedBehind = `(?:(?:has|have|had|will|would|is to|plans to|aims to|wants to|expects to|said it (?:will|would|has|had)) )?(?:(?:also|now|just|already|not) )*(?:${deeds}(?![a-z])[^.;:\\n]{0,80}?(?:${sum}|${power}|first gigawatt|${percent})|(?:is|was) (?:now |last |first )?(?:valued at|worth) [^.;:\\n]{0,30}?${sum})`;

/** Behind the owner of a measure that is told: "Halcyon's annual revenue rose to $2 billion". */
export const measureBehind =
	"['’]s (?:(?:annual|quarterly|second-quarter|third-quarter|fourth-quarter|first-quarter|full-year) )?(?:revenue|sales|net (?:profit|loss|income)|ARR|annuali[sz]ed revenue|annual recurring revenue|run[- ]rate|valuation|market (?:value|cap)|backlog|capital expenditure|raise|round|Series [A-K]|capex)(?=[^.;]{0,60}\\d)";

/** Behind the one who raises or spends a sum, which the text names by it: "Halcyon's $2 billion round", "Halcyon's £3.1bn takeover". */
export const roundBehind = `['’]s (?:latest |new |last |recent |first |planned )?${sum}[\\d.,]* ?(?:[bm]illion|bn|[mbMB])? (?:Series [A-K]|(?:[a-z-]+ )?(?:round|raise|takeover|acquisition|buyout|purchase|investment|order|contract|bid|offer|deal)|IPO|valuation)(?![a-z])`;

/** Before the one who supplies, is held or brings the money. */
export const beforeFigure = `(?:(?:buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|order(?:s|ed|ing)?) ${some}(?:${sum}[^.;,]{0,14}? )?${some}from|(?:rent(?:s|ed|ing)?|leas(?:es?|ed|ing)) (?=[^.;]{0,40}\\d)${some}(?:${power} )?${some}from|(?:holds?|owns?|held|owned) ${some}${percent} of|(?:[Ss]hares|[Ss]tock|round) in|(?:round|financing|funding|raise)[^.;]{0,40} (?:co-)?led by)`;

/** Before and behind the one to whom a sum or a power goes: "backs Halcyon with $200 million", "supplies Halcyon with 500 MW". */
export const giving =
	"(?:back(?:s|ed|ing)|g(?:ives?|iving|ave)|pa(?:ys|id|ying)|hand(?:s|ed|ing)|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing))";
export const sumGiven = `(?:with )?(?:up to |about |nearly |more than |another |a )*(?:${sum}|${power})`;

/** Before and behind one of a list that tells only its home and its sum: "London's Quantexa €152 million". */
export const fromHome = "[A-Z][a-z]+['’]s";
export const sumAlone = `${about}${sum}`;

/** A ticker in brackets, where the words behind it speak of a share. */
export const tickerBeforeMove = `\\([A-Z]{2,5}\\)(?= (?:shares|stock|is |was |${moved}))`;
