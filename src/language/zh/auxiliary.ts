/** Words that before a verb only say that it is to come, and else are verbs or nouns of their own. */
export const auxiliaries = { future: "将", plan: "计划" } as const;
