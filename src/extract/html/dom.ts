import { Parser } from 'htmlparser2';

/** One element, with the few things about it that reading a page needs. */
export interface Element {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | Text)[];
  readonly parent: Element | null;
  /** Place in document order, from 0. */
  readonly order: number;
}

/** A stretch of text. `length`: what it takes up in the source, more than `data` where it was a character reference. */
export interface Text {
  readonly type: 'text';
  readonly data: string;
  readonly at: number;
  readonly length: number;
}

/** A page as a tree. */
export interface Dom {
  readonly root: Element;
  /** All elements in document order. */
  readonly elements: readonly Element[];
  /** Contents of `<script>` by type, where it is data and not code. */
  readonly scripts: readonly { readonly kind: string; readonly data: string }[];
  /** Whether elements were nested so deep that they have been put next to each other instead. */
  readonly flattened: boolean;
}

/** Nesting beyond which elements become siblings: no page that a person reads comes near it, and no walk over it overflows. */
const DEEPEST = 600;

/** Elements whose content is never read. */
const IGNORED = new Set(
  'style template svg math canvas object embed iframe frame select option datalist audio map'.split(' '),
);

/** Nesting beyond which the markup is taken apart: the parser's own stack gets slow. */
const ABSURD = 5000;

class TooDeep extends Error {}

/** Parses any string as HTML. Never throws; linear in the length. */
export function parseHtml(content: string): Dom {
  try {
    return parse(content);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { ...parse(withoutBoxes(content)), flattened: true };
  }
}

/** The same page with every tag blanked that does not begin a line of text, so that offsets stay. */
function withoutBoxes(content: string): string {
  const tag = /<\/?(?!(?:p|h[1-6]|li|br|tr|script|style|title|head|meta)\b)[a-z][^<>]{0,2000}>?/gi;
  return content.replace(tag, (match) => ' '.repeat(match.length));
}

function parse(content: string): Dom {
  const root: Element = { type: 'element', name: '#root', attributes: {}, children: [], parent: null, order: 0 };
  const elements: Element[] = [root];
  const scripts: { kind: string; data: string }[] = [];
  const open: Element[] = [root];
  let excess = 0;
  let ignored = 0;
  let flattened = false;
  let script: { kind: string; data: string } | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'script') {
          script = { kind: (attributes.type ?? '').toLowerCase(), data: '' };
          return;
        }
        if (IGNORED.has(name)) ignored++;
        if (ignored > ABSURD) throw new TooDeep();
        if (ignored > 0) return;
        const parent = open.at(-1)!;
        const element: Element = { type: 'element', name, attributes, children: [], parent, order: elements.length };
        parent.children.push(element);
        elements.push(element);
        if (open.length < DEEPEST) open.push(element);
        else {
          excess++;
          flattened = true;
          if (excess > ABSURD) throw new TooDeep();
        }
      },
      onclosetag(name) {
        if (name === 'script') {
          if (script !== null && /json/.test(script.kind)) scripts.push(script);
          script = null;
          return;
        }
        if (ignored > 0) {
          if (IGNORED.has(name)) ignored--;
          return;
        }
        if (excess > 0) excess--;
        else if (open.length > 1) open.pop();
      },
      ontext(data) {
        if (script !== null) script.data += data;
        else if (ignored === 0) {
          open.at(-1)!.children.push({
            type: 'text',
            data,
            at: parser.startIndex,
            length: parser.endIndex + 1 - parser.startIndex,
          });
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(content);
  parser.end();
  return { root, elements, scripts, flattened };
}

/** The element's text with white space folded, as a reader would hear it; `limit` characters at most. Not mapped to the source. */
export function textOf(element: Element, limit = 10_000): string {
  let text = '';
  const stack: (Element | Text)[] = [element];
  while (stack.length > 0 && text.length < limit) {
    const node = stack.pop()!;
    if (node.type === 'text') text += node.data;
    else {
      if (node.name === 'br' || BLOCKS.has(node.name)) text += ' ';
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .slice(0, limit);
}

/** Elements that begin a line of their own. */
export const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul #root noscript
  video button`.split(/\s+/),
);
