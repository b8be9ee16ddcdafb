/** The part of citeproc-js that `citation-processor.ts` uses. */
declare module 'citeproc' {
  interface System {
    /** The XML of a locale. */
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    updateItems(ids: readonly string[]): void;
    /** False where the style has no bibliography; else its parameters and one HTML string an item. */
    makeBibliography(): false | [parameters: unknown, entries: readonly string[]];
  }
  const CSL: {
    Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine;
  };
  export default CSL;
}
