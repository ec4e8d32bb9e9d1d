/**
 * What a plain word list would find, for comparison: about a hundred danger words in ten languages, looked for anywhere in
 * the text or as whole words.
 */
const words = (
  'lawyer attorney solicitor court sue lawsuit legal bbb ftc police report complaint a-to-z claim chargeback bank fire ' +
  'smoke burned burnt exploded shock sparks melted injured hurt hospital blood rash allergic dangerous hazard refund $500 ' +
  '律师 起诉 法院 投诉 举报 12315 消协 报警 索赔 起火 着火 冒烟 爆炸 漏电 触电 烫伤 受伤 流血 过敏 医院 危险 赔偿 ' +
  'anwalt gericht klage verbraucherzentrale polizei brand feuer rauch explodiert verletzt krankenhaus gefährlich ' +
  'avocat tribunal plainte police feu fumée explosé brûlure blessé hôpital dangereux abogado demanda denuncia policía ' +
  'fuego humo explotó quemadura herido hospital peligroso avvocato tribunale denuncia polizia fuoco fumo esploso ustione ' +
  'ferito ospedale 弁護士 訴訟 裁判 警察 消費者センター 発火 煙 爆発 感電 火傷 怪我 病院 危険 advogado procon polícia fogo ' +
  'fumaça explodiu avukat mahkeme polis yangın duman patladı'
).split(' ');

const isLetter = /[\p{L}\p{N}]/u;

/** Does the text hold a danger word anywhere? */
export function hasSubstring(text: string): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** Does it hold one with no letter or digit on either side? */
export function hasWholeWord(text: string): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const isOpen = !isLetter.test(lower[at - 1] ?? ' ') && !isLetter.test(lower[at + word.length] ?? ' ');
      if (isOpen) return true;
    }
    return false;
  });
}
