/**
 * The commonest small words of each language in Latin script, which no text of it can do without. The last five are
 * there so that a neighbour is not taken for one of ours.
 */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and you your is are was to of for with have has we our it this that will be not on in from as if at or can would been they do please us i',
  de: 'der die das und ist sie ihr ihre ihren ihnen wir nicht ein eine einen mit für auf den dem zu zum zur von uns haben hat wird werden bitte es im bei oder auch noch dass sich sind war unser unsere kann können wenn',
  fr: "le la les des et est vous votre vos nous notre dans pour que qui ne pas une un du de à au aux en sur avec sont été ce cette il elle je si avons avez a d' l' c'est été plus être",
  es: 'el la los las de y es que en un una por para con su sus le se no lo del al como más pero ha hemos nos está si ya o usted este esta son muy nuestro nuestra sin',
  it: 'il lo la gli le di e è che un una per con non del della dei al alla nel nella suo sua abbiamo ha sono ci si da più come questo questa se anche nostro nostra Le La Lei in i',
  pt: 'o a os as de e é que um uma para com não do da dos das no na em seu sua você foi está mais por como ao nós nosso encomenda pelo pela já se nos pedimos à',
  nl: 'de het een en is u uw van voor met niet dat wij we op te zijn was hebben heeft om aan bij ook nog naar ons onze dit kan worden wordt er als of in die',
  pl: 'i w na z do nie się jest to że o po za dla jak czy ale od jego pana pani prosimy został przez będzie przesyłka państwa my oraz',
  sv: 'och att det är en ett som på för med inte har vi du din ditt till av den om så kan eller från vårt vår era er ni hos mot när i',
  tr: 've bir bu için ile çok da de ne olarak daha sizin siparişiniz size lütfen olan ama gibi kadar sonra değil var biz en mi',
};

const wordSets = Object.entries(smallWords).map(
  ([language, words]) => [language, new Set(words.toLowerCase().split(' '))] as const,
);

/** Letters that belong to one language and none of its neighbours here. */
const letters: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['de', /[äöüß]/g],
  ['fr', /[êèçœùû]|\b[ldcnjs]['’](?=[aeiouhéê])/g],
  ['es', /[ñ¿¡]|ción\b/g],
  ['it', /[àòì]|\b(?:dell|all|nell|l)['’]|zione\b/g],
  ['pt', /[ãõ]|ção\b|\bnão\b/g],
  ['pl', /[ąęłńśźż]/g],
  ['sv', /[å]/g],
  ['tr', /[ğışİ]/g],
];

const unsaid =
  /https?:\/\/\S+|\b(?:dot|punkt|point|punto) (?:com|net|org|de|fr|es|it|eu)\b|\S+@\S+|[\w.-]*\d[\w.-]*|\{\{[^}]*\}\}/g;

function findLatin(text: string): string | null {
  const words = text.toLowerCase().match(/\p{Script=Latin}+['’]?/gu) ?? [];
  if (words.length < 4) return null;
  const scores = wordSets.map(([language, set]) => {
    const small = words.filter((word) => set.has(word) || set.has(word.replace(/['’]$/, ''))).length;
    const pattern = letters.find(([name]) => name === language)?.[1];
    const own = pattern ? (text.toLowerCase().match(pattern) ?? []).length : 0;
    return { language, score: small + Math.min(own, words.length) * 0.7 };
  });
  const [best, second] = scores.sort((one, two) => two.score - one.score);
  if (!best || best.score < Math.max(words.length < 8 ? 3 : 2, words.length * 0.15)) return null;
  return best.score >= (second?.score ?? 0) * 1.25 + 0.5 ? best.language : null;
}

/**
 * The language a text is surely written in: a code such as `de`, or null where it is too short or too mixed to say.
 * Script first (kana is Japanese), then small words and letters. Links, numbers and blanks say nothing.
 */
export function findLanguage(original: string): string | null {
  const text = original.replace(unsaid, ' ');
  const kana = (text.match(/[ぁ-んァ-ヴ]/g) ?? []).length;
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  const latin = (text.match(/\p{Script=Latin}+/gu) ?? []).length;
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length;
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  if (arabic > 10 && arabic > latin * 3) return 'ar';
  if (cyrillic > 10 && cyrillic > latin * 3) return 'ru';
  if (kana + han > latin * 2) {
    if (kana >= 3 && kana >= (kana + han) * 0.1) return 'ja';
    const isChinese = /[的了您们吗这们请还给]/.test(text);
    return kana === 0 && (han >= 12 || (han >= 5 && isChinese)) ? 'zh' : null;
  }
  return findLatin(text);
}
