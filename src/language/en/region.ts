/** English words for Japan and its money, and for China and its own. Pattern sources. */
export const japan = "\\b(?:yen|Japan|Tokyo|SoftBank)";
export const china = "\\b(?:yuan|RMB|China|Chinese|Beijing)";
