/** What Chinese says of contracts that are prolonged; simplified. */

/** 若全部续约. */
export const renewals =
	/续约|续期|延期(?:选择权|选项)|选择权(?:全部|均|都)?(?:获)?行使/;
