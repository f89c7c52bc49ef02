/** What the pages of bot walls hold, by vendor. */
const signs =
	/\/cdn-cgi\/challenge-platform|<title>Just a moment\.\.\.|_Incapsula_Resource|captcha-delivery\.com|px-captcha|geo\.captcha|AwsWafIntegration|sucuri_cloudproxy|<title>Attention Required! \| Cloudflare/i;
const head = 64 * 1024;

/** Whether a page asks its reader to prove to be human instead of telling anything. */
export const isChallenge = (page: string): boolean =>
	signs.test(page.slice(0, head));
