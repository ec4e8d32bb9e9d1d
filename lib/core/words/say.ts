/** The languages of the interface and the brief. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One text in every interface language; `{name}` is a blank to be filled. */
export type Phrase = Readonly<Record<Language, string>>;

/** A catalogue of phrases, one file for each surface so that the page script carries only its own. */
export type Words = Readonly<Record<string, Phrase>>;

type BlankNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlankNames<Rest>
  : never;

type Blanks<P extends Phrase> = [BlankNames<P['en']>] extends [never]
  ? []
  : [blanks: Readonly<Record<BlankNames<P['en']>, string | number>>];

/** The phrase in the given language with its blanks filled; a missing language or blank is a type error. */
export function say<const P extends Phrase>(phrase: P, language: Language, ...[blanks]: Blanks<P>): string {
  const values: Readonly<Record<string, string | number>> = blanks ?? {};
  return phrase[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
