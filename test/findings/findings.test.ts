import { describe, expect, test } from 'vitest';
import { collate } from '../../src/index.ts';
import { lay, RECORD, report, told } from '../desk/desk.ts';

const STORY = `Quarry wall falls on road

By Ann Sorrel

A wall of the Hollin Quarry fell on the road early on Tuesday. The police counted 340 tonnes of stone, and it may take three weeks to clear them, Inspector Mara Tillow said.

“Nobody was under it,” Tillow said. “I do not know yet why it fell, and I would ask you not to guess.”

“We will pay for every broken window,” said the quarry's director, Piet Haskell. The wall had been inspected in March. A baker on the corner swept glass until noon and gave away the bread that he could no longer sell.
`;

const story = report('story', STORY);

describe('findings on quotations', () => {
  const quoting = (sentence: string) =>
    report(
      'herald',
      `Wall falls\n\nA wall of the Hollin Quarry came down on Tuesday. Inspector Mara Tillow and the director, Piet Haskell, met the press.\n\n${sentence}\n`,
    );
  const cases: [string, string, string[]][] = [
    ['nothing where the words stand in the record', '“Nobody was under it,” Tillow said.', []],
    [
      'what the record lacks',
      '“We had warned the owners of this wall for years and years,” Tillow said.',
      ['quote-absent'],
    ],
    ['what somebody else said', '“We will pay for every broken window,” Tillow said.', ['quote-misattributed']],
    [
      'a negation that was dropped',
      '“I do know why it fell, and I would ask you not to guess,” Tillow said.',
      ['quote-altered'],
    ],
    [
      'a “not” in words that begin as the record does and go on otherwise',
      '“Nobody was under it,” Tillow said. “The wall was inspected in March,” Haskell said. “There was nothing to be seen,” Haskell said. “I do not know yet why the owners never looked at it,” Tillow said.',
      ['quote-altered'],
    ],
    ['a number that was changed', '“We counted 430 tonnes of stone on the road,” Tillow said.', ['quote-altered']],
    [
      'two passages made one',
      '“The wall came down at ten past six. Please keep the dogs away from the edge,” Tillow said.',
      ['quote-spliced'],
    ],
  ];
  test.each(cases)('%s', async (_, sentence, rules) => {
    const { findings } = await lay(RECORD, quoting(sentence));
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('quote'))).toEqual(rules);
  });

  test('what one speaker is said to have said, and the record lacks, is one finding', async () => {
    const dossier = await lay(
      RECORD,
      quoting(
        '“We had warned the owners of this wall for years and years,” Tillow said. “Somebody in the office will lose a job over this,” Tillow said.',
      ),
    );
    const absent = dossier.findings.filter(({ rule }) => rule === 'quote-absent');
    expect(absent).toHaveLength(1);
    expect(absent[0]!.spans.filter(({ witness }) => witness === 'B')).toHaveLength(2);
    expect(absent[0]!.severity).toBe('error');
  });

  test('a report that tells of a conversation of its own is not told to have made words up', async () => {
    const dossier = await lay(
      RECORD,
      quoting(
        'We reached Inspector Mara Tillow by phone late on Tuesday. “Somebody in the office will lose a job over this,” Tillow said.',
      ),
    );
    const absent = dossier.findings.find(({ rule }) => rule === 'quote-absent');
    expect(absent?.severity).toBe('note');
  });
});

describe('words cut out of a quotation without a mark', () => {
  const record = (said: string) =>
    report('record', RECORD.content.replace('Please keep the dogs away from the edge.', said));
  const cases: [string, string, string, string[]][] = [
    [
      'inside a sentence',
      'Nobody in this town has to leave a house that stands above the old tram line tonight.',
      '“Nobody in this town has to leave a house tonight,” Tillow said.',
      ['warning'],
    ],
    [
      'a whole sentence',
      'The quarry is closed to everybody. I have the key here in my pocket. The dogs stay outside the fence.',
      '“The quarry is closed to everybody. The dogs stay outside the fence,” Tillow said.',
      ['note'],
    ],
    [
      'none: a contraction written out',
      'You can’t reopen a road that was never cleared.',
      '“You cannot reopen a road that was never cleared,” Tillow said.',
      [],
    ],
  ];
  test.each(cases)('%s', async (_, said, sentence, severities) => {
    const { findings } = await lay(
      record(said),
      report(
        'herald',
        `Wall falls\n\nA wall came down on Tuesday. Inspector Mara Tillow met the press.\n\n${sentence}\n`,
      ),
    );
    expect(findings.flatMap(({ rule, severity }) => (rule === 'quote-altered' ? [severity] : []))).toEqual(severities);
  });
});

describe('findings on copies', () => {
  const copy = report(
    'copy',
    STORY.replace('By Ann Sorrel', 'By Len Oak')
      .replace('340 tonnes', '840 tonnes')
      .replace('it may take', 'it will take'),
    { published: '2026-05-06' },
  );
  const dated = { ...story, given: { published: '2026-05-05' } };

  test('a copy that names no source, its figure and its hedge', async () => {
    const findings = told(await lay(dated, copy));
    expect(findings.some((line) => line.startsWith('copied-uncredited B:'))).toBe(true);
    expect(findings.some((line) => line.startsWith('figure-miscopied B: 840 tonnes'))).toBe(true);
    expect(findings.some((line) => line.startsWith('copy-changed') && line.includes('will take'))).toBe(true);
  });

  test('a desk’s note under both is no change of the story', async () => {
    const note = '(Reporting by Oda Fell; Desk: tarnwick.desk@hpb.example)';
    const { lineage } = await lay(
      report('one', `${STORY}\n${note}\n`),
      report('two', `${STORY.replace('340', '430')}\n${note}\n`),
    );
    expect(lineage.changes.flatMap(({ after, before }) => [before?.text, after?.text]).join()).not.toContain('Oda');
    expect(lineage.changes.some(({ kind }) => kind === 'changed')).toBe(true);
  });

  test.each([
    ['drops who said it', 'Two owners met the police in the evening.', true],
    ['puts it into another mouth', 'The owners, as a baker told the reporters, met the police in the evening.', true],
    ['says it as its source does', 'The owners, as it was officially announced, met the police that evening.', false],
  ])('a copy that %s', async (_, sentence, isTold) => {
    const official = 'The owners, as it was officially announced, met the police in the evening.';
    const source = STORY.replace('A baker on', `${official} A baker on`);
    const taken = source.replace(official, sentence).replace('By Ann Sorrel', 'By Len Oak');
    const { findings } = await lay(
      { ...report('source', source), given: { published: '2026-05-05' } },
      report('taken', taken, { published: '2026-05-06' }),
    );
    const reasons = findings.flatMap(({ rule, because }) => (rule === 'copy-changed' ? [because] : []));
    expect(reasons.some((reason) => reason.includes('who says it'))).toBe(isTold);
  });

  const edited: [why: string, was: string, is: string, touches: string | null][] = [
    ['another word in marks', 'for every broken window', 'for every broken roof', 'what stands in quotation marks'],
    ['another spelling in marks', 'I would ask you not to guess', 'I would ask you not to guess!', null],
    ['another word of the same root in marks', 'will be mended by', 'will be amended by', null],
    ['a quotation that ends sooner', 'The lamps will be mended by our own people', 'The lamps will be mended', null],
    ['another person', 'that he could no longer sell', 'that she could no longer sell', 'who is meant'],
    ['somebody else of one surname', 'Inspector Mara Tillow said', 'Inspector Gerald Tillow said', 'who is named'],
    ['a slip in a name', 'Inspector Mara Tillow said', 'Inspector Mara Tilow said', null],
    [
      'what it depends on left out',
      'weeks to clear them, if lorries can be found,',
      'weeks to clear them,',
      'on what it depends',
    ],
    ['what is missing not there', 'was missing from the map', 'was not on the map', null],
    ['another unit', 'covers 40 hectares', 'covers 99 acres', null],
    ['that it is not so left out', 'The wall, which is not listed, had', 'The wall had', 'a negation'],
  ];
  test.each(edited)('a copy with %s', async (_, was, is, touches) => {
    const source = STORY.replace('weeks to clear them,', 'weeks to clear them, if lorries can be found,').replace(
      'The wall had',
      '“The lamps will be mended by our own people,” Haskell said. A gate was missing from the map. The quarry covers 40 hectares. The wall, which is not listed, had',
    );
    const taken = source.replace(was, is).replace('By Ann Sorrel', 'By Len Oak');
    expect(taken).not.toBe(source.replace('By Ann Sorrel', 'By Len Oak'));
    const { findings } = await lay(
      { ...report('source', source), given: { published: '2026-05-05' } },
      report('taken', taken, { published: '2026-05-06' }),
    );
    const reasons = findings.flatMap(({ rule, because }) => (rule === 'copy-changed' ? [because] : []));
    if (touches === null) expect(reasons).toEqual([]);
    else expect(reasons.some((reason) => reason.includes(touches))).toBe(true);
  });

  test.each([
    ['looked at first where it denies what its source says', 'was insured', 'was not insured', 'error'],
    ['looked at where it only ends what was not so', 'was not listed until May', 'was listed in May', 'warning'],
    ['no change of a sentence that it keeps and moves', 'nobody was hurt.', 'nobody was hurt in the quarry.', null],
  ])('a copy’s denial is %s', async (_, was, is, severity) => {
    const source = STORY.replace(
      'The wall had',
      'The quarry was insured. The wall was not listed until May. The baker said nobody was hurt. The wall had',
    );
    const { findings } = await lay(
      { ...report('source', source), given: { published: '2026-05-05' } },
      report('taken', source.replace(was, is).replace('By Ann Sorrel', 'By Len Oak'), { published: '2026-05-06' }),
    );
    const told = findings.filter(({ rule, because }) => rule === 'copy-changed' && /denies|negation/.test(because));
    expect(told.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
  });

  test('one slip is told once, by the stronger rule with the other’s reason', async () => {
    const quoted = '“We counted 340 tonnes of stone on the road,” said Inspector Mara Tillow.';
    const source = STORY.replace('“Nobody was under it,” Tillow said.', quoted);
    const taken = source.replace(
      quoted,
      quoted.replace('340', '430').replace('Inspector Mara Tillow', 'Director Piet Haskell'),
    );
    const { findings } = await lay(
      RECORD,
      { ...report('source', source), given: { published: '2026-05-05' } },
      report('taken', taken.replace('By Ann Sorrel', 'By Len Oak'), { published: '2026-05-06' }),
    );
    const told = findings.filter(({ spans }) => spans[0]?.witness === 'C' && /430|Haskell/.test(spans[0].text));
    const rules = told.map(({ rule }) => rule).filter((rule) => !rule.startsWith('copied'));
    expect(rules).toEqual(['quote-misattributed']);
  });

  test('a copy that cuts a denial out of somebody’s words has only a part of them', async () => {
    const source = STORY.replace('I do not know yet why it fell', 'I know why it fell, and it was not the rain');
    const cut = source
      .replace(', and it was not the rain, and I would ask you not to guess', '')
      .replace('By Ann Sorrel\n\n', '');
    const { findings } = await collate([
      { ...report('source', source), given: { published: '2031-05-06' } },
      { ...report('cut', cut), given: { published: '2031-05-07' } },
    ]);
    const told = findings.find(({ rule }) => rule === 'copy-changed')!;
    expect(told.message).toMatch(
      /has only “I know why it fell[.,]?” of what .+ has: “I know why it fell, and it was not/,
    );
    expect(told.because).toContain('what is left out touches a negation');
  });

  test('a mere number is told with what it counts', async () => {
    const source = STORY.replace('340 tonnes of stone', '340 of the stones');
    const { findings } = await collate([
      { ...report('source', source), given: { published: '2031-05-06' } },
      { ...report('copy', source.replace('340', '840')), given: { published: '2031-05-07' } },
    ]);
    const told = findings.find(({ rule }) => rule === 'figure-miscopied' || rule === 'copy-changed')!;
    expect(told.message).toContain('“840 of the stones');
    expect(told.message).toContain('“340 of the stones');
  });

  test('a copy contradicts nobody: what it changed is told as a change', async () => {
    const other = report(
      'other',
      'Road blocked\n\nThe police counted 340 tonnes of stone on the road at Hollin Quarry.\n',
    );
    for (const reports of [
      [dated, copy],
      [dated, copy, other],
    ])
      expect(told(await lay(...reports)).filter((line) => line.startsWith('statement-contradicted'))).toEqual([]);
  });

  test('a later version has another figure: no slip of the pen', async () => {
    const page = (name: string, time: string, text: string) => ({
      ...report(
        name,
        `<html><head><title>Quarry wall falls on road</title><meta property="og:site_name" content="Dale Post"><meta property="article:published_time" content="${time}"></head><body><article><h1>Quarry wall falls on road</h1>${text
          .split('\n\n')
          .slice(2)
          .map((paragraph) => `<p>${paragraph}</p>`)
          .join('')}</article></body></html>`,
      ),
      mediaType: 'text/html',
    });
    const first = page('0910', '2026-05-05T09:10:00Z', STORY);
    const second = page(
      '1800',
      '2026-05-05T18:00:00Z',
      `${STORY.replace('340 tonnes', '360 tonnes')}\n\nThe stone will be weighed again on Wednesday.`,
    );
    const findings = told(await lay(first, second));
    expect(findings.filter((line) => line.startsWith('copied-uncredited'))).toEqual([]);
    expect(findings).toContain('figure-updated B: 360 tonnes | A: 340 tonnes');
  });
});

describe('findings on names', () => {
  const naming = (name: string) =>
    report('page', `Road shut after fall\n\nThe quarry's director, ${name}, walked the length of the road twice.\n`);
  const spellings = async (...documents: Parameters<typeof lay>) =>
    told(await lay(...documents)).filter((line) => line.startsWith('name-misspelt'));

  test('a name that the record writes otherwise, by a letter', async () => {
    expect(await spellings(RECORD, story, naming('Piet Haskel'))).toEqual(['name-misspelt C: Haskel | A: Haskell']);
  });

  test.each([
    ['as the record has it', 'Piet Haskell'],
    ['of somebody else', 'Piet Marlow'],
    ['of his family', 'Piet Haskells'],
  ])('nothing on a name %s', async (_, name) => {
    expect(await spellings(RECORD, story, naming(name))).toEqual([]);
  });

  test('nothing where a house lacks the letters', async () => {
    const record = report('minutes', RECORD.content.replaceAll('Haskell', 'Haškel'));
    expect(await spellings(record, naming('Piet Hashkel'))).toEqual([]);
    expect(await spellings(record, naming('Piet Haškell'))).toHaveLength(1);
  });

  test('nothing where only one other report writes it otherwise', async () => {
    expect(await spellings(story, naming('Piet Haskel'))).toEqual([]);
  });
});

describe('every finding', () => {
  test('of figures has a reason that speaks of the figures shown', async () => {
    const { findings } = await lay(RECORD, story, report('copy', STORY.replace('340', '840')));
    const figures = findings.filter(({ rule }) => rule.startsWith('figure-'));
    expect(figures.length).toBeGreaterThan(0);
    for (const { because, spans } of figures)
      expect(spans.filter(({ text, witness }) => because.includes(`“${text}” (${witness})`)).length).toBeGreaterThan(1);
  });

  test('shows words that stand in its reports, a reason and a doubt, and comes out the same again', async () => {
    const documents = [RECORD, story, report('copy', STORY.replace('340', '840'))];
    const dossier = await lay(...documents);
    expect(dossier.findings.length).toBeGreaterThan(0);
    for (const finding of dossier.findings) {
      expect(finding.spans.length).toBeGreaterThan(0);
      for (const { witness, start, end, text } of finding.spans)
        expect(dossier.witnesses.find(({ sigil }) => sigil === witness)!.text.slice(start, end)).toBe(text);
      for (const words of [finding.message, finding.because, finding.doubt]) expect(words).not.toBe('');
      expect(finding.message).not.toMatch(/\b(?:false|lie|lies|lied|fake)\b/i);
    }
    expect((await collate(documents)).findings).toEqual(dossier.findings);
  });

  test('has the same id whatever the order of the reports', async () => {
    const documents = [RECORD, story, report('copy', STORY.replace('340', '840'))];
    const ids = async (given: typeof documents) => (await lay(...given)).findings.map(({ id }) => id).sort();
    expect(await ids(documents)).toEqual(await ids([...documents].reverse()));
  });
});

describe('findings on deadlines', () => {
  const promised = (name: string, date: string, promise: string) =>
    report(
      name,
      `Windows to be paid\n\n${date}\n\nA wall of the Hollin Quarry broke the windows of nine houses.\n\nPiet Haskell promised that the quarry will pay for every broken window ${promise}.\n`,
    );
  const deadlines = async (first: string, second: string) => {
    const dossier = await lay(promised('first', '3 March 2031', first), promised('second', '4 March 2031', second));
    return dossier.findings.map(({ rule }) => rule).filter((rule) => rule === 'deadline-differs');
  };

  test('two that cannot both hold', async () =>
    expect(await deadlines('within ten days', 'within two days')).toEqual(['deadline-differs']));

  test('not one of two that the other tells', async () =>
    expect(await deadlines('within ten days, and for the road by the end of March', 'by the end of March')).toEqual(
      [],
    ));
});
