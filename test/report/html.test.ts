import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/index.ts';
import { toBase85 } from '../../src/report/html/base85.ts';
import { reportHtml } from '../../src/report/html/index.ts';
import { expand } from '../../src/report/models/condensed.ts';
import { bridgeDossier, EMPTY, HOSTILE, hostileDossier } from './dossiers.ts';

type Tree = ReturnType<typeof parseDocument>;
type Node = Tree['children'][number];

function* elements(nodes: readonly Node[]): Generator<Node & { name: string; attribs: Record<string, string> }> {
  for (const node of nodes) {
    if (!('attribs' in node)) continue;
    yield node as never;
    if ('children' in node) yield* elements(node.children as Node[]);
  }
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('data' in node ? String(node.data) : 'children' in node ? textOf(node.children as Node[]) : ''))
    .join('');
}

function carried(html: string): unknown {
  const element = [...elements(parseDocument(html).children)].find(({ attribs }) => attribs.id === 'dossier')!;
  const content = textOf((element as never as { children: Node[] }).children);
  const packed = element.attribs['data-packed'] === 'deflate';
  if (!packed) return JSON.parse(content);
  return expand(JSON.parse(Buffer.from(inflateSync(unpacked(content))).toString()));
}

/** Length, `!`, groups of five of the 85 characters behind `"` without `<`. */
function unpacked(content: string): Uint8Array {
  const [, length = '', groups = ''] = /^([0-9a-z]+)!(.*)$/s.exec(content) ?? [];
  const digits = Array.from({ length: 86 }, (_, at) => String.fromCharCode(0x23 + at)).filter((sign) => sign !== '<');
  const bytes = (groups.match(/.{5}/gs) ?? []).flatMap((group) => {
    const value = [...group].reduce((sum, sign) => sum * 85n + BigInt(digits.indexOf(sign)), 0n);
    return [24n, 16n, 8n, 0n].map((shift) => Number((value >> shift) & 255n));
  });
  return Uint8Array.from(bytes.slice(0, Number.parseInt(length, 36)));
}

test('bytes of any length and value survive base 85, and none of its signs means anything in HTML', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text).not.toMatch(/[<"!\s]/);
      expect([...unpacked(`${bytes.length.toString(36)}!${text}`)]).toEqual([...bytes]);
    }),
  );
});

/** The printed part, as a parser that is not ours reads it. */
function printed(html: string) {
  const tree = parseDocument(html);
  return [...elements(tree.children)].find(({ attribs }) => attribs.id === 'printed') as never as { children: Node[] };
}

test('the report carries the dossier as it is', async () => {
  const dossier = await bridgeDossier();
  expect(carried(reportHtml(dossier))).toEqual(JSON.parse(JSON.stringify(dossier)));
});

test('a long dossier is packed, and unpacks to the same', async () => {
  const dossier: Dossier = {
    ...EMPTY,
    diagnostics: Array.from({ length: 9000 }, (_, n) => ({
      code: `c${n}`,
      severity: 'warning' as const,
      message: 'The file was cut short at its end.',
    })),
  };
  const html = reportHtml(dossier);
  expect(html).toContain('data-packed="deflate"');
  expect(carried(html)).toEqual(dossier);
});

test('every report can be read in full, and every place leads to its paragraph', async () => {
  const dossier = await bridgeDossier();
  const { children } = printed(reportHtml(dossier));
  const text = textOf(children);
  for (const witness of dossier.witnesses) {
    for (const paragraph of witness.text.split('\n\n')) expect(text).toContain(paragraph);
  }
  const ids = new Set([...elements(children)].map(({ attribs }) => attribs.id));
  const links = [...elements(children)].flatMap(({ name, attribs }) => (name === 'a' ? [attribs.href!] : []));
  expect(links.length).toBeGreaterThan(10);
  for (const link of links.filter((href) => href.startsWith('#'))) expect(ids).toContain(link.slice(1));
});

test('what hostile reports say is text and nothing else', () => {
  const html = reportHtml(hostileDossier());
  const { children } = printed(html);
  const all = [...elements(children)];
  expect(all.map(({ name }) => name)).not.toContain('script');
  expect(all.map(({ name }) => name)).not.toContain('img');
  const handlers = all.flatMap(({ attribs }) => Object.keys(attribs).filter((name) => name.startsWith('on')));
  expect(handlers).toEqual([]);
  const links = all.flatMap(({ attribs }) => attribs.href ?? []);
  expect(links.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
  const text = textOf(children);
  expect(text).toContain(HOSTILE.markup);
  expect(text).toContain(HOSTILE.word);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
  expect(carried(html)).toEqual(JSON.parse(JSON.stringify(hostileDossier())));
});

test('the policy lets nothing be asked of any server, and names each script and style by its hash', () => {
  const html = reportHtml(EMPTY);
  const tree = [...elements(parseDocument(html).children)];
  const policy = tree.find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')!.attribs.content!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/);
  const scripts = tree.filter(({ name, attribs }) => name === 'script' && attribs.type === undefined);
  expect(scripts).toHaveLength(2);
  expect(policy.match(/'sha256-/g)).toHaveLength(5);
  for (const { attribs } of tree) expect(attribs.src).toBeUndefined();
});

test('a dossier without anything is a page that says so', () => {
  const text = textOf(printed(reportHtml(EMPTY)).children);
  expect(text).toContain('A dossier without reports');
});
