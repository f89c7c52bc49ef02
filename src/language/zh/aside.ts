/** How Chinese tells something in passing; simplified. */

/** Behind what goes on around something else: 在OpenAI自研芯片的背景下. */
export const circumstance = /^的?(?:大?背景下|之际|情况下|同时)/;
