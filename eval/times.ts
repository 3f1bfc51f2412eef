// Accuracy of time expressions on labelled text.
//   npx tsx eval/times.ts                     WikiWars and GUM news below ../shared
//   npx tsx eval/times.ts --tml FOLDER        TimeML files (TimeBank, TempEval-3): TIMEX3 values
//   --miss prints what differs; --only odd|even takes every other document (tune on odd, look at even as numbers)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../src/lang/index.ts';
import type { Publication, TimeExpression } from '../src/model/index.ts';
import { formOf } from '../src/text/index.ts';
import { readTimeExpressions, timexValue } from '../src/times/index.ts';

const FACTS = process.env.STEMMA_FACTS ?? '../shared/data/facts';

/** An annotated expression; `value` null where the annotators gave none. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | null;
}

interface Document {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly gold: readonly Gold[];
}

interface Counts {
  gold: number;
  system: number;
  found: number;
  correct: number;
}

const english = languageOf('en');

/** The expressions of a text, as the pipeline finds them. */
function analyse(text: string, published: string | null): readonly TimeExpression[] {
  const publication: Publication | null =
    published === null ? null : { value: published, precision: 'day', basis: 'given' };
  return readTimeExpressions(formOf(text, english.form), publication, english.times);
}

/**
 * Matches system to gold by overlap, each once, in text order, and counts values that agree. Gold without a value, and
 * what the system finds there, is left out.
 */
function score(
  document: Document,
  valuesOf: (e: TimeExpression) => readonly string[],
  counts: Counts,
  misses: string[],
): void {
  const system = analyse(document.text, document.published);
  const used = new Set<TimeExpression>();
  for (const gold of document.gold) {
    const match = system.find((e) => !used.has(e) && e.start < gold.end && gold.start < e.end);
    if (match !== undefined) used.add(match);
    if (gold.value === null) {
      if (match !== undefined) counts.system--;
      continue;
    }
    counts.gold++;
    if (match === undefined) {
      misses.push(`${document.name}\tMISSED\t${gold.text}\t${gold.value}\t${context(document.text, gold)}`);
      continue;
    }
    counts.found++;
    if (valuesOf(match).includes(gold.value)) counts.correct++;
    else
      misses.push(
        `${document.name}\tVALUE\t${gold.text}\twanted ${gold.value}\tgot ${match.value} for "${document.text.slice(match.start, match.end)}"\t${context(document.text, gold)}`,
      );
  }
  counts.system += system.length;
  for (const e of system)
    if (!used.has(e))
      misses.push(
        `${document.name}\tEXTRA\t${document.text.slice(e.start, e.end)}\t${e.value}\t${context(document.text, e)}`,
      );
}

const context = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(Math.max(0, start - 45), end + 25).replace(/\s+/g, ' ');

const f1 = (correct: number, system: number, gold: number) =>
  system + gold === 0 ? 0 : (2 * correct) / (system + gold);

/** Tags taken out of an annotated text; entities decoded as far as these corpora use them. */
function strip(xml: string, tag: string, attribute: string): { text: string; gold: Gold[] } {
  const open: { start: number; value: string | null }[] = [];
  const gold: Gold[] = [];
  let text = '';
  let from = 0;
  const push = (raw: string) => {
    text += raw
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'");
  };
  for (const match of xml.matchAll(/<(\/?)([A-Za-z0-9]+)([^>]*)>/g)) {
    push(xml.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[2]!.toUpperCase() !== tag) continue;
    if (match[1] === '/') {
      const begun = open.pop();
      if (begun !== undefined)
        gold.push({ start: begun.start, end: text.length, value: begun.value, text: text.slice(begun.start) });
    } else {
      const value = new RegExp(`\\b${attribute}="([^"]*)"`, 'i').exec(match[3]!)?.[1] ?? null;
      open.push({ start: text.length, value: value === '' ? null : value });
    }
  }
  push(xml.slice(from));
  return { text, gold: gold.sort((a, b) => a.start - b.start) };
}

function wikiWars(): Document[] {
  const folder = join(FACTS, 'wikiwars');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.key.xml'))
    .sort()
    .map((name) => {
      const xml = readFileSync(join(folder, name), 'utf8');
      const published = /<DATETIME>[^0-9]*(\d{4}-\d\d-\d\d)/.exec(xml.replace(/<TIMEX2[^>]*>/gi, ''))?.[1] ?? null;
      const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
      return { name, published, ...strip(body, 'TIMEX2', 'val') };
    });
}

/** TIMEX2 writes a set by its pattern ("XXXX-XX-XX" for daily) or as a length of time. */
function timex2Values(e: TimeExpression): readonly string[] {
  const value = timexValue(e);
  if (e.kind !== 'set') return [value];
  const pattern: Record<string, string> = { P1D: 'XXXX-XX-XX', P1W: 'XXXX-WXX', P1M: 'XXXX-XX', P1Y: 'XXXX' };
  return [value, pattern[value] ?? value];
}

function timeMl(folder: string): Document[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => {
      const xml = readFileSync(join(folder, name), 'utf8');
      const published =
        /functionInDocument="(?:CREATION_TIME|PUBLICATION_TIME)"[^>]*value="(\d{4}-\d\d-\d\d)|value="(\d{4}-\d\d-\d\d)[^>]*functionInDocument="(?:CREATION_TIME|PUBLICATION_TIME)"/.exec(
          xml,
        );
      const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? xml;
      return { name, published: published?.[1] ?? published?.[2] ?? null, ...strip(body, 'TIMEX3', 'value') };
    });
}

/**
 * Invented lines in the manner of a business wire of 1989 to 2013, each block with its day of publication, their times
 * marked as TimeBank marks its own (Pustejovsky et al. 2003): "[1989-Q3|the third quarter]".
 */
function wire(file = new URL('timex.txt', import.meta.url)): Document[] {
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block, at) => {
      const [published, ...lines] = block.trim().split('\n');
      const marked = lines
        .join('\n\n')
        .replace(/ (?=[,.]|'s )/g, '')
        .replace(/\$ /g, '$')
        .replace(/ %/g, '%');
      const gold: Gold[] = [];
      let text = '';
      let from = 0;
      for (const { 0: whole, 1: value, 2: words, index } of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
        text += marked.slice(from, index);
        gold.push({ start: text.length, end: text.length + words!.length, value: value!, text: words! });
        text += words;
        from = index + whole.length;
      }
      return { name: `wire/${at}`, published: published!.trim(), text: text + marked.slice(from), gold };
    });
}

interface GumDate {
  readonly start: number;
  readonly end: number;
  readonly when: string;
  readonly to: string | null;
}

/** Sentences of one GUM document joined to a text, with its `<date when=…>` elements. */
function gum(): { name: string; text: string; published: string | null; dates: GumDate[] }[] {
  const folder = join(FACTS, 'gum-news');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => {
      let text = '';
      let published: string | null = null;
      const dates: GumDate[] = [];
      const open: { start: number; when: string | null; to: string | null }[] = [];
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
        const created = /^# meta::dateCreated = (\S+)/.exec(line);
        if (created !== null) published = created[1]!;
        if (line.startsWith('# newpar ') || line === '# newpar') text = `${text.trimEnd()}\n\n`;
        const cells = line.split('\t');
        if (cells.length !== 10 || !/^\d+(-\d+)?$/.test(cells[0]!)) continue;
        if (cells[0]!.includes('-')) {
          continue;
        }
        const misc = cells[9]!;
        const xml = /XML=([^|]*)/.exec(misc)?.[1] ?? '';
        for (const tag of xml.matchAll(/<date([^>]*)>/g)) {
          const when = /(?:when|from):::"([^"]*)"/.exec(tag[1]!)?.[1] ?? null;
          open.push({ start: text.length, when, to: /to:::"([^"]*)"/.exec(tag[1]!)?.[1] ?? null });
        }
        text += cells[1];
        const closes = xml.split('</date>').length - 1;
        for (let i = 0; i < closes; i++) {
          const begun = open.pop();
          if (begun?.when != null) dates.push({ start: begun.start, end: text.length, when: begun.when, to: begun.to });
        }
        if (!misc.includes('SpaceAfter=No')) text += ' ';
      }
      return { name, text, published, dates };
    });
}

/** Whether an expression over the same words resolves to the day, month or year that the markup gives. */
function scoreGum(parity: string | null, misses: string[]): { hit: number; total: number } {
  let hit = 0;
  let total = 0;
  gum().forEach(({ name, text, published, dates }, at) => {
    if (skip(at, parity)) return;
    const system = analyse(text, published);
    for (const date of dates) {
      total++;
      const over = system.filter((e) => e.start < date.end && date.start < e.end);
      const right = over.some(
        ({ value, first, last, kind }) =>
          value.startsWith(date.when) ||
          (kind === 'deadline' && last === date.when) ||
          (first?.startsWith(date.when) && (date.to === null || last!.startsWith(date.to))),
      );
      if (right) hit++;
      else
        misses.push(
          `${name}\t${date.when}\t${over.map(({ value }) => value)}\tpublished ${published}\t${context(text, date)}`,
        );
    }
  });
  return { hit, total };
}

function skip(at: number, parity: string | null): boolean {
  return (parity === 'odd' && at % 2 === 1) || (parity === 'even' && at % 2 === 0);
}

function scoreAll(
  documents: readonly Document[],
  valuesOf: (e: TimeExpression) => readonly string[],
  parity: string | null,
  misses: string[],
): Counts {
  const counts: Counts = { gold: 0, system: 0, found: 0, correct: 0 };
  documents.forEach((document, at) => {
    if (!skip(at, parity)) score(document, valuesOf, counts, misses);
  });
  return counts;
}

/** The numbers that this evaluation stands for, by name. Absent where the data is missing. */
export function evaluateTimes(parity: string | null = null, misses: string[] = []): Record<string, number> {
  const numbers: Record<string, number> = {};
  const lines = scoreAll(wire(), (e) => [timexValue(e)], parity, misses);
  numbers['wire.found'] = f1(lines.found, lines.system, lines.gold);
  numbers['wire.value'] = f1(lines.correct, lines.system, lines.gold);
  if (existsSync(join(FACTS, 'wikiwars'))) {
    const { gold, system, found, correct } = scoreAll(wikiWars(), timex2Values, parity, misses);
    numbers['wikiwars.found'] = f1(found, system, gold);
    numbers['wikiwars.value'] = f1(correct, system, gold);
  }
  if (existsSync(join(FACTS, 'gum-news'))) {
    const { hit, total } = scoreGum(parity, misses);
    numbers['gum.dates'] = hit / total;
  }
  return numbers;
}

/** The same measures over a folder of TimeML files. */
function evaluateTimeMl(folder: string, misses: string[] = []): Record<string, number> {
  const { gold, system, found, correct } = scoreAll(timeMl(folder), (e) => [timexValue(e)], null, misses);
  return { 'timeml.found': f1(found, system, gold), 'timeml.value': f1(correct, system, gold) };
}

if (process.argv[1]?.endsWith('times.ts')) {
  const flag = (name: string) => {
    const at = process.argv.indexOf(name);
    return at > 0 ? (process.argv[at + 1] ?? null) : null;
  };
  const misses: string[] = [];
  const tml = flag('--tml');
  const numbers = tml === null ? evaluateTimes(flag('--only'), misses) : evaluateTimeMl(tml, misses);
  for (const [name, value] of Object.entries(numbers)) console.log(name.padEnd(24), value.toFixed(3));
  if (process.argv.includes('--miss')) console.log(misses.join('\n'));
}
