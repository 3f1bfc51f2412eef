import type { ReadingRules } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { type Byline, joinNames, looksLikeName, parseNames } from './byline.ts';
import { findDates, parseTimestamp } from './dates.ts';
import { countWords, isProse } from './features.ts';
import { fold } from './folded.ts';
import { readFront } from './front.ts';
import { type FrontMatter, readFrontMatter } from './frontmatter.ts';
import { withoutFurniture } from './furniture.ts';
import { type Mapped, MappedWriter } from './mapped.ts';
import { outletOn } from './masthead.ts';
import { type Draft, NOTHING, type Piece, paragraph } from './piece.ts';
import { bodyStart } from './start.ts';
import { speakerLines } from './transcript/labels.ts';

/** Share of a short paragraph's letters that stand in links, from which it is navigation. */
const LINK_SHARE = 0.4;

/** A piece with what its marks said. */
interface MarkedPiece extends Piece {
  readonly linkShare: number;
  readonly pictures: readonly { readonly alt: string; readonly address: string }[];
  /** Words that link to the site's first page: its name, mostly. */
  readonly home: string | null;
  readonly emphasised: boolean;
}

/**
 * Reads Markdown, with YAML front matter. Marks for headings, lists and quotations go, links keep their words, pictures
 * go; emphasis stays as it is written.
 */
export function readMarkdown(content: string, rules: ReadingRules): Draft {
  const matter = readFrontMatter(content);
  const marked = piecesOfMarkdown(content, matter.end);
  const removed: Removed[] =
    matter.end > 0 ? [{ text: content.slice(0, matter.end).trim(), reason: 'front matter' }] : [];
  const pictures = marked.flatMap((piece) => piece.pictures);
  const kept = marked.filter((piece, at) => {
    const dated =
      at < HEAD_PIECES && findDates(fold(piece.text), rules).some(({ year, day }) => year !== null && day !== null);
    const navigation = piece.linkShare >= LINK_SHARE && !isProse(piece.text, rules) && !dated;
    if (navigation) removed.push({ text: piece.text, reason: 'navigation' });
    return piece.text !== '' && !navigation;
  });
  for (const { alt } of pictures) removed.push({ text: alt, reason: 'picture' });
  const start = bodyStart(kept, rules);
  const headed = matter.fields.get('title') ?? matter.fields.get('headline') ?? headingTitle(kept);
  const paper = headed === null ? null : nameOfPaper(headed, kept, marked, rules);
  const known =
    paper === null ? headed : (kept.find(({ kind, text }) => kind === 'heading' && text !== headed)?.text ?? headed);
  const speakers = speakerLines(kept, rules);
  const front = readFront(kept, start, rules, known, speakers);
  const publisher =
    issuerIn(matter) ??
    marked.find(({ home }) => home !== null)?.home ??
    paper ??
    outletOfIssue(headed, marked, rules) ??
    front.publisher ??
    siteOf(marked, rules) ??
    outletOfAddress(matter, marked, rules) ??
    outletOnBanner(pictures, rules);
  const named = bylineOf(matter, rules) ?? front.byline;
  const body = withoutFurniture(kept.slice(start), rules, { site: publisher, authors: named?.names ?? [] }, speakers);
  const byline = named ?? body.byline;
  const title = known ?? front.title;
  const whyNot = (piece: Piece): string | null => {
    if (piece.text === title) return 'title';
    if (paper !== null && piece.text === headed) return 'masthead';
    return isAuthorBox(piece, byline) ? 'author box' : null;
  };
  const pieces = [...front.kept, ...body.kept].filter((piece) => {
    const reason = whyNot(piece);
    if (reason !== null) removed.push({ text: piece.text, reason });
    return reason === null;
  });
  return {
    ...NOTHING,
    pieces,
    removed: [...removed, ...front.removed, ...body.removed],
    stamps: front.stamps,
    title,
    byline: byline === null ? [] : [byline.text],
    publisher,
    agency: front.agency,
    published: dateIn(matter, rules) ?? front.published,
    language: matter.fields.get('lang') ?? matter.fields.get('language') ?? null,
    issued: matter.fields.has('issuer'),
    labels: [
      ...front.labels,
      ...['type', 'layout', 'category', 'categories'].flatMap((name) => matter.fields.get(name) ?? []),
    ],
  };
}

/** Names of the field in front matter that says whose the text is, the surest first. */
const ISSUERS = [
  'publisher',
  'issuer',
  'organisation',
  'organization',
  'org',
  'outlet',
  'publication',
  'site',
  'source',
];

function issuerIn({ fields }: FrontMatter): string | null {
  return ISSUERS.map((name) => fields.get(name)).find((name) => name !== undefined && !/^https?:/.test(name)) ?? null;
}

function dateIn({ fields }: FrontMatter, rules: ReadingRules): Publication | null {
  const date = fields.get('date') ?? fields.get('published') ?? fields.get('pubdate');
  return date === undefined ? null : parseTimestamp(date, rules, 'metadata');
}

/** The outlet by the words that stand for a picture of its name. */
function outletOnBanner(pictures: MarkedPiece['pictures'], rules: ReadingRules): string | null {
  const banner = pictures.find(({ address }) => /banner|logo|header|masthead|brand/i.test(address));
  return banner === undefined ? null : outletOn(banner.alt, rules);
}

/** Pieces at the head of a text among which a row begins with the outlet's name. */
const HEAD_PIECES = 3;

/** "**Harbour Trust** | [Visit](/visit) | [Friends](/friends)": what leads the row of links or facts above the text and is none. */
function siteOf(marked: readonly MarkedPiece[], rules: ReadingRules): string | null {
  for (const { text } of marked.slice(0, HEAD_PIECES)) {
    const [name = '', ...rest] = text.split(/\s[|·•/]\s/);
    const bold = /^(?:\*\*|__)(.{2,60})(?:\*\*|__)$/.exec(name.trim())?.[1];
    const body = bold !== undefined && (rules.institution.test(fold(bold)) || rules.party.test(fold(bold)));
    const person = bold !== undefined && looksLikeName(bold) && !body;
    if (rest.length > 0 && bold !== undefined && !person) return outletOn(bold, rules);
  }
  return null;
}

function bylineOf({ fields }: FrontMatter, rules: ReadingRules): Byline | null {
  const authors = fields.get('author') ?? fields.get('authors') ?? fields.get('byline');
  if (authors === undefined) return null;
  const names = authors.split(/\s*[,;]\s*/);
  return parseNames(joinNames(names), rules) ?? { text: authors, names: [], agency: null };
}

function headingTitle(pieces: readonly Piece[]): string | null {
  const [first] = pieces;
  return first?.kind === 'heading' ? first.text : null;
}

/**
 * A newsletter's first heading is its own name: the foot repeats it, and the report has a heading below. Null where the
 * heading is the report's.
 */
function nameOfPaper(
  heading: string,
  kept: readonly Piece[],
  all: readonly Piece[],
  rules: ReadingRules,
): string | null {
  const headings = kept.filter(({ kind }) => kind === 'heading');
  if (headings[0]?.text !== heading || headings.length < 2 || countWords(heading) > 6) return null;
  const foot = all.slice(-FOOT_PIECES);
  // "*Letter of the harbour's friends. No. 12. Sunday, 3 May*"
  const [, below] = kept;
  const issue =
    below?.kind === 'paragraph' && countWords(below.text) <= ISSUE_WORDS && rules.heads.number.test(below.text);
  return issue || foot.some(({ text }) => text !== heading && fold(text).includes(fold(heading))) ? heading : null;
}

/** Most words of the line on which a paper prints its motto, its number and its day. */
const ISSUE_WORDS = 20;

/** "Harbour Notes no. 12: who pays for the pier": the paper in front of its number, which its first or last lines name again. */
function outletOfIssue(title: string | null, all: readonly MarkedPiece[], rules: ReadingRules): string | null {
  const name = title === null || !/: \S/.test(title) ? null : title.replace(rules.heads.issue, '').trim();
  if (name === null || name === title || name.includes(':') || countWords(name) > ISSUE_NAME_WORDS) return null;
  const around = [...all.slice(0, FOOT_PIECES), ...all.slice(-FOOT_PIECES)];
  return around.some(({ text }) => text !== title && text.includes(name) && !text.startsWith(title!)) ? name : null;
}

/** Most words of a letter's name in front of its number. */
const ISSUE_NAME_WORDS = 5;

/** A section of the front matter that the address for replies repeats: "The Quay End", thequayend@post.example. */
function outletOfAddress({ fields }: FrontMatter, all: readonly MarkedPiece[], rules: ReadingRules): string | null {
  const named = ['section', 'series', 'blog', 'newsletter', 'category'].flatMap((name) => fields.get(name) ?? []);
  const squeezed = (text: string) =>
    fold(text)
      .replace(rules.records.article, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const addresses = all
    .slice(-FOOT_PIECES)
    .flatMap(({ text }) => text.match(/[\w.-]+@[\w.-]+|https?:\/\/[\w.-]+/g) ?? []);
  return (
    named.find((name) => squeezed(name).length > 5 && addresses.some((at) => squeezed(at).includes(squeezed(name)))) ??
    null
  );
}

/** Last pieces of a newsletter in which it says who sends it. */
const FOOT_PIECES = 3;

function isAuthorBox(piece: Piece, byline: Byline | null): boolean {
  const marked = piece as Partial<MarkedPiece>;
  const surname = byline?.names[0]?.split(' ').at(-1);
  return marked.emphasised === true && surname !== undefined && fold(piece.text).includes(fold(surname));
}

/** Links to a site's first page that do not name it; pictures and bare addresses. */
const HOME = /^(?:home(?: ?page)?|start|back|main|top|blog|news|index|www\..*|https?:.*|\W*|.{41,})$/i;

const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s*(?:[-*_]\s*){3,}$/;
const HEADING = /^\s{0,3}#{1,6}\s+/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const QUOTE = /^\s{0,3}>\s?/;
const FOOTNOTE = /^\[\^[^\]]{1,40}\]:\s*/;

interface OpenPiece {
  readonly kind: Piece['kind'];
  readonly lines: [number, number][];
  readonly tight: boolean;
}

function piecesOfMarkdown(content: string, from: number): MarkedPiece[] {
  const open: OpenPiece[] = [];
  let fenced = false;
  let at = from;
  let blank = true;
  while (at < content.length) {
    const newline = content.indexOf('\n', at);
    const end = newline < 0 ? content.length : newline;
    const line = content.slice(at, end);
    const before: OpenPiece | undefined = blank ? undefined : open.at(-1);
    if (FENCE.test(line)) fenced = !fenced;
    const underline: boolean = /^\s{0,3}(?:=+|-+)\s*$/.test(line) && before?.kind === 'paragraph';
    if (underline) open[open.length - 1] = { ...before!, kind: 'heading' };
    blank = line.trim() === '' || RULE.test(line) || FENCE.test(line) || underline;
    if (!blank) {
      const [kind, mark] = fenced ? (['paragraph', 0] as const) : kindOf(line);
      const follows = before !== undefined && !fenced && goesOn(before.kind, kind);
      if (!follows) open.push({ kind, lines: [], tight: before !== undefined && kind === 'list-item' });
      open.at(-1)!.lines.push([at + mark, end]);
    }
    at = end + 1;
  }
  return open.map(({ kind, lines, tight }) => toPiece(content, kind, lines, tight));
}

/** Whether a line of kind `next` belongs to the piece above it, with no blank line between. */
function goesOn(kind: Piece['kind'], next: Piece['kind']): boolean {
  if (kind === 'heading' || next === 'heading' || next === 'list-item') return false;
  return kind === next || next === 'paragraph';
}

function kindOf(line: string): [Piece['kind'], number] {
  const marks: [RegExp, Piece['kind']][] = [
    [HEADING, 'heading'],
    [QUOTE, 'blockquote'],
    [FOOTNOTE, 'note'],
    [ITEM, 'list-item'],
  ];
  for (const [mark, kind] of marks) {
    const match = mark.exec(line);
    // Markers of lists stay in the text: numbers may be referred to.
    if (match !== null) return [kind, kind === 'list-item' ? 0 : match[0].length];
  }
  return ['paragraph', 0];
}

/** Pictures, footnote marks, links and tags; every part is bounded, so that a text of nothing but brackets stays linear. */
const INLINE =
  /!\[([^\]]{0,400})\]\([^)\s]{0,2000}(?:\s+"[^"]{0,300}")?\)|\[\^[^\]]{1,40}\]|\[((?:[^\][]|\[[^\][]{0,100}\]){1,400})\](?:\([^)\s]{0,2000}(?:\s+"[^"]{0,300}")?\)|\[[^\]]{0,80}\])|<\/?[a-zA-Z][^>]{0,300}>/g;

function toPiece(
  content: string,
  kind: Piece['kind'],
  lines: readonly (readonly [number, number])[],
  tight: boolean,
): MarkedPiece {
  const writer = new MappedWriter();
  const pictures: { alt: string; address: string }[] = [];
  let linked = 0;
  let home: string | null = null;
  for (const [from, to] of lines) {
    writer.space();
    let at = from;
    for (const match of content.slice(from, to).matchAll(INLINE)) {
      const start = from + match.index;
      writer.add(content.slice(at, start), at);
      if (match[1]) pictures.push({ alt: match[1], address: match[0].slice(match[1].length + 4, -1) });
      if (match[2] !== undefined) {
        writer.add(match[2], start + 1);
        linked += match[2].length;
        if (/\]\((?:\/|https?:\/\/[^/)\s]+\/?)\)$/.test(match[0]) && !HOME.test(match[2])) home ??= match[2].trim();
      }
      at = start + match[0].length;
    }
    writer.add(content.slice(at, to), at);
  }
  const text: Mapped = writer.finish();
  const bold = /^(\*\*|__)(.{1,100}?)\1/.exec(text.text);
  return {
    ...paragraph(text, tight),
    kind,
    marked: bold?.[0].length ?? 0,
    linkShare: text.text.length === 0 ? 0 : linked / text.text.length,
    pictures,
    home,
    emphasised: /^(?:\*[^*]+\*|_[^_]+_)$/.test(text.text),
  };
}
