import {
  type Dossier,
  type LineageEdge,
  type LineagePair,
  type Span,
  sigilOf,
  type Witness,
} from '../../src/model/index.ts';
import { EMPTY } from './dossiers.ts';

const WORDS =
  'the bridge over river Wend opened on Monday after three years of work and two floods mayor said that nobody had believed in it but people of the valley crossed it with their dogs in the first hour while the band played'.split(
    ' ',
  );

/**
 * A dossier as large as they come: `reports` reports of `words` words in families of five, and ledgers in proportion.
 * Its text says nothing; every span is of it. The same numbers give the same dossier.
 */
export function largeDossier(reports = 200, words = 600): Dossier {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  const textOf = () =>
    Array.from(
      { length: words },
      (_, at) => `${WORDS[random(WORDS.length)]}${at % 60 === 59 ? '.\n\n' : at % 12 === 11 ? '.' : ''}`,
    )
      .join(' ')
      .replaceAll('\n\n ', '\n\n')
      .trim();
  const witnesses = Array.from({ length: reports }, (_, at): Witness => {
    const text = textOf();
    return {
      sigil: sigilOf(at),
      id: at.toString(16).padStart(64, '0'),
      source: { path: `report-${at}.txt`, mediaType: 'text/plain', bytes: text.length },
      title: `The bridge opens, says report ${at}`,
      byline: [],
      publisher: `Outlet ${at}`,
      agency: null,
      published: { value: '2026-03-30', precision: 'day', basis: 'text' },
      language: 'en',
      kind: at % 20 === 0 ? 'transcript' : 'report',
      text,
      words,
      origin: [[0, 0, text.length]],
      credits: [],
      removed: [],
    };
  });
  const span = (at: number, length = 60): Span => {
    const { sigil, text } = witnesses[at % reports]!;
    const start = random(text.length - length);
    return { witness: sigil, start, end: start + length, text: text.slice(start, start + length) };
  };
  const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const family = (at: number) => Math.floor(at / 5);
  const pairs = witnesses.flatMap((_, a) =>
    many(4 - (a % 5), (more): LineagePair => {
      const b = a + more + 1;
      return {
        a: sigilOf(a),
        b: sigilOf(b),
        shareOfA: 0.5,
        shareOfB: 0.6,
        passages: many(5, () => ({ a: span(a, 200), b: span(b, 200), kind: 'edited' as const })),
      };
    }),
  );
  const edges = witnesses.flatMap(({ sigil }, at): LineageEdge[] =>
    at % 5 === 0
      ? []
      : [
          {
            from: sigilOf(at - 1),
            to: sigil,
            relation: 'copy',
            share: 0.6,
            confidence: 0.9,
            evidence: [{ kind: 'shared-text', text: '60 % of the words', spans: [span(at)] }],
          },
        ],
  );
  return {
    ...EMPTY,
    witnesses,
    findings: many(reports * 2, (at) => ({
      id: `f${at}`,
      rule: 'copied-uncredited',
      severity: (['error', 'warning', 'note'] as const)[at % 3]!,
      message: `Outlet ${at % reports} has the words of another report, and names no source for them.`,
      spans: [span(at), span(at + 1)],
      because: 'The same words stand in both.',
      confidence: 0.9,
      doubt: 'Both may have them from a third.',
      inputs: [],
      counter: [],
    })),
    lineage: {
      edges,
      families: many(reports / 5, (at) => witnesses.slice(at * 5, at * 5 + 5).map(({ sigil }) => sigil)),
      exemplars: [],
      pairs,
      changes: edges.flatMap(({ from, to }, at) =>
        many(20, () => ({ from, to, kind: 'changed' as const, before: span(at), after: span(at + 1), weight: 0.5 })),
      ),
    },
    quotes: many(reports * 12, (at) => ({
      id: `q${at}`,
      span: span(at),
      kind: 'direct' as const,
      speaker: { id: 'n1', name: 'The mayor', span: null },
      cue: null,
      check: {
        verdict: (['verbatim', 'edited', 'reworded', 'absent', 'unchecked'] as const)[at % 5]!,
        record: at % 5 === 4 ? [] : [span(random(reports / 20) * 20)],
        similarity: 0.8,
        edits: [{ op: 'change' as const, quote: 'opened', record: 'was opened' }],
        why: 'A few words differ.',
      },
      utterance: `u${at % (reports * 3)}`,
    })),
    figures: many(reports * 2, (at) => ({
      id: `m${at}`,
      label: `people on the bridge ${at}`,
      unit: null,
      readings: many(at % 20 === 0 ? 60 : 4, (of) => {
        const value = 100 + ((at + of) % 7) * 10;
        return {
          span: span(at + of, 20),
          value,
          low: value * 0.9,
          high: value * 1.1,
          modifier: 'about',
          attributed: null,
        };
      }),
      verdict: (['conflict', 'compatible', 'agree', 'single'] as const)[at % 4]!,
      why: 'Their intervals differ.',
      conflicts: [],
    })),
    times: many(reports * 10, (at) => ({
      id: `t${at}`,
      span: span(at, 20),
      start: '2026-03-30',
      end: '2026-03-30',
      precision: 'day',
      anchor: 'published 2026-03-30',
      clashes: [],
    })),
    timeline: many(300, (at) => {
      const day = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
      const spans = many(at % 30 === 0 ? 80 : 5, (of) => span(at + of, 20));
      return {
        start: day,
        end: day,
        precision: 'day',
        spans,
        witnesses: [...new Set(spans.map(({ witness }) => witness))],
      };
    }),
    names: many(1000, (at) => ({
      id: `n${at}`,
      name: `Person ${at}`,
      kind: 'person' as const,
      variants: many(3, (of) => ({ text: `Person ${at} ${of}`, witnesses: [sigilOf((at + of) % reports)] })),
      roles: ['engineer'],
    })),
    statements: many(reports * 15, (at) => {
      const support = many(1 + (at % 12), (of) => (at * 3 + of * 7) % reports);
      return {
        id: `s${at}`,
        text: span(at, 80).text,
        support: support.map((one) => ({ span: span(one, 80), stance: 'states' as const, family: family(one) })),
        silent: witnesses
          .filter((_, one) => !support.includes(one))
          .map(({ sigil }) => ({ witness: sigil, nearest: null })),
        independent: new Set(support.map(family)).size,
        contested: at % 40 === 0,
        basis: { voices: [], unattributed: 1 },
      };
    }),
    coverage: witnesses.map(({ sigil }) => ({ witness: sigil, alone: [], omitted: [], ofRecords: null })),
  };
}
