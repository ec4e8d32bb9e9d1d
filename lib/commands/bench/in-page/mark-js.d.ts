declare module 'mark.js' {
  /** The part of mark.js that the bench uses. */
  export default class Mark {
    constructor(element: Element);
    mark(
      phrases: readonly string[],
      options: { separateWordSearch: boolean; diacritics: boolean; done: (count: number) => void },
    ): void;
  }
}
