/** Of the words that stand before a place or a party, the one that leads to a party: "for", no "at". */
export const leadsToRecipient = (word: string): boolean => /^for$/i.test(word);
