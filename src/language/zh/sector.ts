/** A company's name says that chips are its business; both scripts. */
export const chipmaker =
	/半导体|半導體|微电子|微電子|集成电路|集成電路|芯片|晶片/;
