/**
 * The part of the API of citeproc-js that `citation-processor.ts` uses. See
 * https://citeproc-js.readthedocs.io/.
 */
declare module 'citeproc' {
  interface System {
    /** Returns the XML of a locale. */
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    updateItems(ids: readonly string[]): void;
    /**
     * Returns false if the style has no bibliography, otherwise its parameters and one HTML string for each
     * item.
     */
    makeBibliography(): false | [parameters: unknown, entries: readonly string[]];
  }
  const CSL: {
    Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine;
  };
  export default CSL;
}
