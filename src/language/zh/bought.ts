/** What Chinese says around what is bought; simplified. */

/** Before it: it is bought. */
export const ahead = /收购(?:了)? ?$/;

/** Behind it: 收购. */
export const behind = /^ ?收购/;

/** Behind it: somebody has a part of it, Hyperion 80%股权; Hyperion,由Blue Owl持股80%; Hyperion合资企业. */
export const sharedBehind =
	/^(?: ?合资| ?\d[\d.]*%的?(?:股|权益)|,由[^,。;]{1,16}持股 ?\d)/;
