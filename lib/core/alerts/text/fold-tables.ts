/** Letters of other alphabets that look like Latin ones; used only inside a word that also has Latin letters. */
export const lookAlikes = 'аaеeоoрpсcхxуyіiјjѕsԁdһhӏlтtкkмmвbнhαaεeοoρpτtυuιiκkνvχxηnωw';

/** Digits and signs written for letters, as in 'l4wy3r'. */
export const leet = '0o1i3e4a5s7t8b@a$s';
