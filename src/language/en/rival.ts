/** Up to a move, a rival who is told by a name: "while rival Deltaforge". */
export const rival =
	/\b(?:[Rr]ivals?|[Pp]eers?|[Cc]ompetitors?) (?:chipmaker |start-?up )?[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:['’]s)?(?: [a-z]+){0,5} ?$/;
