import { fold } from "./fold.ts";

const han = /\p{Script=Han}+/gu;

/** A name in simplified script; what is not Chinese of it stays as it is. */
export const inOneScript = (name: string): string => name.replace(han, fold);
