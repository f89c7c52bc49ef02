/** The two parties of a claim: who acts, and upon whom; `null` for one that the words do not tell. */
export type Parties = Readonly<{
	subject: string | null;
	object: string | null;
}>;

/** Neither is told. */
export const nobody: Parties = { subject: null, object: null };
