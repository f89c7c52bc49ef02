/** Words for papers that give a right to shares. */
export const namesWarrants = (text: string): boolean =>
	/warrants?|认股权|权证/i.test(text);
