declare module 'quote-parser' {
  interface Parsed {
    readonly index: number;
    readonly text: string;
    readonly name?: { readonly index: number; readonly text: string };
  }
  const parser: { parse(text: string, language: string, options: { minLength?: number }): Parsed[] };
  export default parser;
}
