const han = "[\\u3400-\\u9fff]";
const latin = "[A-Za-z]";
/** Han beside a Latin letter: this headline sets no spaces between scripts. */
const glued = new RegExp(`${han}${latin}|${latin}${han}`);
const part = new RegExp(
	`(?<=${han}|[%」』)”’]) (?=[^ ])|(?<=[^ ]) (?=${han})`,
	"g",
);
const partInHan = new RegExp(`(?<=${han}|[%」』)”’!?]) (?=${han})`, "g");

/**
 * A Chinese headline with commas for the spaces that part its halves (微軟加碼Nscale 德州將設10萬顆), letter for letter; spaces
 * that only stand between scripts (微软 加码 Nscale) are left.
 */
export const withCommas = (headline: string): string =>
	headline.replace(glued.test(headline) ? part : partInHan, ",");
