// Readers that come without types: what the tests use of them.

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { readonly generateGraph: boolean });
    format(kind: 'data', options: { readonly format: 'object' }): unknown;
  }
}

declare module 'commonmark' {
  interface Node {
    readonly type: string;
    readonly literal: string | null;
  }
  interface Walker {
    next(): { readonly node: Node; readonly entering: boolean } | null;
  }
  export class Parser {
    parse(markdown: string): { walker(): Walker };
  }
}
