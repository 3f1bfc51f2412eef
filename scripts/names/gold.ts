import { nations } from '../../src/lang/en/nations.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { NameKind, TextForm } from '../../src/model/index.ts';
import { Tag, TokenKind } from '../../src/model/index.ts';
import { formOf, hashString, tagForm, tokenAt } from '../../src/text/index.ts';
import type { GoldDocument } from '../tagger/gum.ts';
import type { MeantimeDocument } from '../tagger/meantime.ts';

/** A name in a text that people annotated: tokens [from, to). */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** The same for all mentions of one entity; across documents where the corpus says so. */
  readonly entity: string;
}

export interface NamedDocument {
  readonly id: string;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly names: readonly GoldName[];
  /** Tokens from here on are not annotated. */
  readonly until: number;
  /** Whether every name up to there is marked. */
  readonly complete: boolean;
}

const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  PRO: 'other',
  object: 'other',
  event: 'other',
  abstract: 'other',
  animal: 'other',
  substance: 'other',
  plant: 'other',
};

/** GUM's entity mentions whose head is a proper noun, cut down to the name in them. */
export function namesOfGum(document: GoldDocument): NamedDocument {
  const form = formOf(document.text, languageOf('en').form);
  const tags = tagForm(form, languageOf('en').tagging.model());
  const names: GoldName[] = [];
  const open: { id: string; kind: string; from: number; entity: string }[] = [];
  for (const [i, { misc, end }] of document.tokens.entries()) {
    const brackets = misc.match(/Entity=([^|]*)/)?.[1] ?? '';
    for (const [bracket] of brackets.matchAll(/\([^()]*\)?|[^()]*\)/g)) {
      if (bracket.startsWith('(')) {
        const [id, kind, ...rest] = bracket.replace(/[()]/g, '').split('-') as [string, string, ...string[]];
        open.push({ id, kind, from: i, entity: rest.slice(5).join('-') || `${document.id}#${id}` });
      }
      if (bracket.endsWith(')')) {
        const id = bracket.startsWith('(') ? open.at(-1)!.id : bracket.slice(0, -1);
        const at = open.findLastIndex((mention) => mention.id === id);
        if (at < 0) continue;
        const [mention] = open.splice(at, 1);
        const kind = KINDS[mention!.kind];
        if (!kind) continue;
        const from = tokenAt(form, document.tokens[mention!.from]!.start);
        const core = coreOf(form, tags, from, tokenAt(form, end - 1) + 1, kind);
        if (core) names.push({ ...core, kind, entity: mention!.entity });
        const town = core && kind === 'place' ? townBefore(form, tags, from, core.from) : null;
        if (town) names.push({ ...town, kind, entity: mention!.entity });
      }
    }
  }
  return { id: document.id, form, tags, names: longest(form, names), until: form.tokens.length, complete: true };
}

/** MEANTIME's mentions in the six first sentences, which alone are fully annotated; documents without any are left out. */
export function namesOfMeantime(document: MeantimeDocument): NamedDocument | null {
  const form = formOf(document.text, languageOf('en').form);
  const tags = tagForm(form, languageOf('en').tagging.model());
  const names: GoldName[] = [];
  const open: { id: string; from: number }[] = [];
  let until = 0;
  for (const [i, reference] of document.references.entries()) {
    const { start, end, sentence } = document.tokens[i]!;
    if (sentence > 5) break;
    until = end;
    if (reference.trim() === '-') continue;
    for (const part of reference.split('|').map((cell) => cell.trim())) {
      const id = part.replace(/[()]/g, '');
      if (part.startsWith('(')) open.push({ id, from: start });
      if (!part.endsWith(')')) continue;
      const at = open.findLastIndex((mention) => mention.id === id);
      if (at < 0) continue;
      const [mention] = open.splice(at, 1);
      const kind = KINDS[id.match(/PER|LOC|ORG|PRO/)?.[0] ?? ''];
      if (!kind) continue;
      const core = coreOf(form, tags, tokenAt(form, mention!.from), tokenAt(form, end - 1) + 1, kind);
      if (core && !isAdjective(form, core))
        names.push({ ...core, kind, entity: id.replace(/^cross_(?:intra_)?|^intra_/, '') });
    }
  }
  if (names.length === 0) return null;
  return { id: document.id, form, tags, names: longest(form, names), until: tokenAt(form, until), complete: false };
}

const CONNECTORS = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  'de',
  'la',
  'del',
  'van',
  'von',
  'bin',
  'al',
  '-',
  "'s",
  "'",
  '.',
  '/',
]);
const TITLES =
  /^(?:mr|mrs|ms|dr|president|vice|ambassador|minister|secretary|senator|sen|governor|gov|mayor|general|gen|colonel|captain|sergeant|spokesman|spokeswoman|ceo|cfo|cto|chairman|director|king|queen|prince|princess|pope|sir|lord|lady|judge|justice|chief|executive|professor|prof|prime|foreign|deputy|representative|rep|congressman|officer|commander|sheriff|chancellor|coach|captain|analyst|reporter|company|founder|parent|airframer|automaker|senior|former|economist|member|student|creator|user|academic|and|the|treasury|commissioner|leader|press|operating|developers|officials|people|superheroes)$/;

/** The name in a mention: from its last run of capitalised words, what stands before the title cut off. Null if it is none. */
function coreOf(
  { folded, text, tokens }: TextForm,
  tags: Uint8Array,
  from: number,
  to: number,
  kind: NameKind,
): { from: number; to: number } | null {
  const word = (i: number) => folded.slice(tokens.starts[i], tokens.ends[i]);
  const capital = (i: number) => {
    const char = text[tokens.starts[i]!]!;
    return (tokens.kinds[i] === TokenKind.Word && char !== char.toLowerCase()) || tokens.kinds[i] === TokenKind.Address;
  };
  let end = to;
  while (end > from && (word(end - 1) === "'s" || word(end - 1) === "'" || word(end - 1) === ')')) end--;
  if (end === from) return null;
  // A head in lower case: the mention is a description.
  let head = end - 1;
  if (!capital(head) && tokens.kinds[head] !== TokenKind.Number && word(head) !== '.') return null;
  while (head > from && !capital(head)) head--;
  if (!capital(head) || tags[head] === Tag.PRP || tags[head] === Tag.DT) return null;
  let start = head;
  for (let i = head - 1; i >= from; i--) {
    if (kind === 'person' && TITLES.test(word(i))) break;
    if (capital(i) && tags[i] !== Tag.DT && tags[i] !== Tag.PRPS) start = i;
    else if (!CONNECTORS.has(word(i)) && tokens.kinds[i] !== TokenKind.Number) break;
  }
  // "teams from Morocco and Iran": the head stands before a preposition, the names inside are somebody else's.
  for (let i = from; i < start; i++) if (tags[i] === Tag.IN && kind !== 'person') return null;
  for (let i = start; i < head; i++) if (tags[i] === Tag.IN && kind === 'person') start = i + 1;
  while (start < head && (word(start) === 'the' || word(start) === '-')) start++;
  if (/^(?:his|her|who|their|its|police|state|government)$/.test(word(head)) && start === head) return null;
  if (TITLES.test(word(head)) && (start === head || kind === 'person')) return null;
  if (tags[head] === Tag.CD || (kind === 'person' && tokens.kinds[end - 1] === TokenKind.Number)) return null;
  // Nations and faiths in the plural are groups of people, not names of persons.
  if (
    kind === 'person' &&
    start === head &&
    /(?:[ai]ns|ims|ists|ese|ish|is)$/.test(word(head)) &&
    tags[head] === Tag.NNPS
  )
    return null;
  return { from: start, to: end };
}

/** MEANTIME takes "American" for a place. */
function isAdjective({ folded, tokens }: TextForm, { from, to }: { from: number; to: number }): boolean {
  return to - from === 1 && ADJECTIVES.has(folded.slice(tokens.starts[from], tokens.ends[from]));
}

const ADJECTIVES = new Set(nations.flatMap(({ adjectives }) => adjectives.map((adjective) => adjective.toLowerCase())));
for (const land of ['us', 'u.s.', 'new zealand', 'vatican']) ADJECTIVES.delete(land);

/** "Irving" of "Irving, Texas". */
function townBefore(form: TextForm, tags: Uint8Array, from: number, land: number): { from: number; to: number } | null {
  const comma = land - 1;
  if (comma <= from || tags[comma] !== Tag.COMMA) return null;
  return coreOf(form, tags, from, comma, 'place');
}

/** Of names that overlap, the longest; of two equal ones the first. A person's name has no other name in front of it. */
function longest(form: TextForm, all: readonly GoldName[]): GoldName[] {
  const names = all.map((name) => {
    if (name.kind !== 'person') return name;
    let { from } = name;
    for (const inner of all) if (inner.from === from && inner.to < name.to && inner.kind !== 'person') from = inner.to;
    while (from < name.to - 1 && form.folded[form.tokens.starts[from]!] === "'") from++;
    return { ...name, from };
  });
  const kept: GoldName[] = [];
  for (const name of [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => to <= name.from || name.to <= from)) kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Whether the shipped model learns nothing from this document: one in five, by its name, for eval/names.ts. */
export function isHeldOut({ id }: Pick<NamedDocument, 'id'>): boolean {
  return hashString(id) % 5 === 0;
}
