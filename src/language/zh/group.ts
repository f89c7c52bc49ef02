/** A state as the one who acts or gets. */
export const state = /政府/;
