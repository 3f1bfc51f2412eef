import { describe, expect, test } from 'vitest';
import { traceLineage } from '../../src/lineage/index.ts';
import { day, type Given, pairsOf, witnessesOf } from './witnesses.ts';

function lineageOf(given: Readonly<Record<string, Given>>) {
  const witnesses = witnessesOf(given);
  return traceLineage({ witnesses, pairs: pairsOf(witnesses) });
}

const edges = (given: Readonly<Record<string, Given>>) =>
  lineageOf(given).edges.map(({ from, to, relation }) => `${from} > ${to} ${relation}`);

const WIRE = [
  'The ferry Marit ran aground off Ostrey at dawn on Thursday with 212 passengers and a lorry full of bees on board.',
  'Nobody was hurt, but it took the coastguard until noon to bring everyone ashore in small boats.',
  'The harbour master of Ostrey, Ingeborg Lunde, blamed a buoy that had drifted a hundred metres in the storm.',
  'She had reported it to the authorities in Kvalvik on Tuesday evening and had been told to wait for better weather.',
  'The owner of the ferry, a cooperative of four villages, said that it would hire a replacement from next week.',
  'Beekeepers from the mainland came over in the afternoon and carried the hives to a meadow behind the church.',
];
/** The same, to another language and back. */
const BACK_AGAIN = [
  'At the dawn of Thursday the ferry Marit has grounded close to Ostrey, having aboard 212 travellers and a truck loaded with bees.',
  'No one was wounded; the coastguard needed, however, until midday for bringing all to the shore with little boats.',
  'Ingeborg Lunde, who directs the harbour of Ostrey, gives the fault to a buoy which the storm had made drifted by one hundred meters.',
  'Tuesday in the evening she signalled this at the authorities from Kvalvik, and the answer was to attend a better weather.',
  'The cooperative with four villages to which belongs the ferry announces for the next week the hire of one replacement.',
  'In the afternoon beekeepers arrived from the mainland and brought the hives behind the church, on a meadow.',
];
const OWN = [
  'At the kiosk on the pier they had sold out of coffee by eight and were giving away the biscuits.',
  'A retired teacher who lives above the bay had photographed the whole thing from her bathroom window.',
  'Two earlier groundings in the same sound led to an inquiry that cost more than the ferry did.',
];

describe('who has whose words', () => {
  test('the later of two copies derives from the earlier', () => {
    expect(
      edges({
        A: { text: WIRE.join(' '), ...day('2031-03-06') },
        B: { text: WIRE.slice(0, 5).join(' '), ...day('2031-03-07') },
      }),
    ).toEqual(['A > B copy']);
  });

  test('a translation there and back keeps hardly a phrase, but the order of its words', () => {
    expect(
      edges({
        A: { text: WIRE.join(' '), ...day('2031-03-06') },
        B: { text: [OWN[1], ...BACK_AGAIN].join(' '), ...day('2031-03-07') },
      }),
    ).toEqual(['A > B rewrite']);
  });

  test('a record that explains the words does not explain that two reports chose them in one order', () => {
    const near = [
      'Off Ostrey the ferry Marit has at dawn of Thursday run aground, on board 212 passengers and, full with bees, a lorry.',
      'Hurt was nobody; the coastguard until noon needed, in small boats to bring ashore everyone.',
      'A buoy, blamed the harbour master from Ostrey, Ingeborg Lunde, in the storm drifted a hundred of metres.',
      'To the authorities of Kvalvik reported she had it Tuesday evening, and was to wait on better weather told.',
      'The owner from the ferry, of four villages a cooperative, will from the next week a replacement hire, it said.',
      'From the mainland came beekeepers in the afternoon over, who to a meadow behind of the church the hives carried.',
    ];
    const said = [5, 2, 0, 4, 1, 3].map((i) => WIRE[i]!.replace(' and ', ' and, I think, '));
    const given = (copy: readonly string[]) => ({
      A: { text: [...said, ...OWN].join(' '), kind: 'transcript' as const },
      B: { text: WIRE.join(' '), ...day('2031-03-06') },
      C: { text: copy.join(' '), ...day('2031-03-07') },
    });
    const between = (copy: readonly string[]) => edges(given(copy)).filter((edge) => edge.startsWith('B > C'));
    expect(between(near)).toEqual(['B > C rewrite']);
    expect(between([3, 5, 0, 2, 4, 1].map((i) => near[i]!))).toEqual([]);
  });

  test('a release told again in its order is its source; one that a report draws on in another order is a record', () => {
    const near = [
      'At dawn on Thursday the ferry Marit aground off Ostrey has run, on board passengers 212 and a lorry, full with bees.',
      'Hurt was nobody, but until noon needed the coastguard, everyone in small boats ashore to bring.',
      'A buoy blamed Ingeborg Lunde, harbour master from Ostrey, who in the storm a hundred metres drifted was.',
      'To the authorities in Kvalvik had she it on Tuesday evening reported, and was told, for better weather to wait.',
      'A cooperative of villages four, the owner, says, that it from next week a replacement hires.',
      'In the afternoon came beekeepers from the mainland and to a meadow behind the church the hives carried.',
    ];
    const told = (copy: readonly string[]) =>
      edges({
        A: { text: WIRE.join(' '), kind: 'release', ...day('2031-03-06') },
        B: { text: copy.join(' '), ...day('2031-03-07') },
      });
    expect(told(near)).toEqual(['A > B rewrite']);
    expect(told([3, 5, 0, 2, 4, 1].map((i) => near[i]!))).toEqual([]);
  });

  test('the same facts in another order are another account', () => {
    const [one, two, three, four, five, six] = BACK_AGAIN;
    expect(
      edges({
        A: { text: WIRE.join(' '), ...day('2031-03-06') },
        B: { text: [six, OWN[1], three, five, one, four, two].join(' '), ...day('2031-03-07') },
      }),
    ).toEqual([]);
  });

  test('between an agency and a paper, the paper prints what the agency sends', () => {
    const story = [...WIRE.slice(0, 4), OWN[0]].join(' ');
    expect(
      edges({
        A: { text: [...WIRE.slice(0, 4), OWN[2]].join(' '), publisher: 'The Islander' },
        B: { text: story, agency: 'NTB' },
      }),
    ).toEqual(['B > A copy']);
  });

  test('initials credit the agency whose name they are', () => {
    expect(
      edges({
        A: { text: [...WIRE, OWN[0]].join(' '), publisher: 'The Islander', agency: 'NWS' },
        B: { text: WIRE.slice(0, 5).join(' '), publisher: 'Northern Wire Service', agency: 'Northern Wire Service' },
      }),
    ).toEqual(['B > A copy']);
  });

  test('without dates, what is mostly inside the other and trimmed derives from it', () => {
    const trimmed = [
      'The ferry Marit ran aground off Ostrey on Thursday with 212 passengers on board.',
      'Nobody was hurt, but it took the coastguard until noon to bring everyone ashore.',
      'The harbour master, Ingeborg Lunde, blamed a buoy that had drifted a hundred metres.',
    ].join(' ');
    expect(edges({ A: { text: trimmed }, B: { text: WIRE.join(' ') } })).toEqual(['B > A abridgement']);
  });

  test('two copies of one length without dates say nothing of which came first', () => {
    const { edges, exemplars, families } = lineageOf({ A: { text: WIRE.join(' ') }, B: { text: WIRE.join(' ') } });
    expect(edges.map(({ relation }) => relation)).toEqual(['common-source']);
    expect(exemplars).toEqual([]);
    expect(families).toEqual([['A', 'B']]);
  });

  test('a text that came through another has no edge from the first', () => {
    const second = [...WIRE.slice(0, 5), OWN[0]].join(' ');
    const third = [OWN[1], ...WIRE.slice(1, 5), OWN[0]].join(' ');
    expect(
      edges({
        A: { text: WIRE.join(' '), ...day('2031-03-06') },
        B: { text: second, ...day('2031-03-07') },
        C: { text: third, ...day('2031-03-08') },
      }),
    ).toEqual(['A > B copy', 'B > C copy']);
  });

  test('a copy of two sources has an edge from each, stands with the one it has more from, and joins them into nothing', () => {
    const given = {
      A: { text: WIRE.join(' '), ...day('2031-03-06') },
      B: { text: OWN.join(' '), ...day('2031-03-06') },
      C: { text: [...WIRE.slice(0, 3), ...OWN.slice(0, 2)].join(' '), ...day('2031-03-07') },
    };
    expect(edges(given)).toEqual(['A > C rewrite', 'B > C rewrite']);
    expect(lineageOf(given).families).toEqual([['A', 'C'], ['B']]);
  });

  test('two leads of one agency are its versions, whatever their client calls itself', () => {
    const lead = (number: string) => ({
      agency: 'NTB',
      removed: [{ text: `FERRY (${number} LEAD)`, reason: 'masthead' }],
    });
    expect(
      edges({
        A: { text: [...WIRE, OWN[0]].join(' '), publisher: 'NTB0371', ...lead('6TH') },
        B: { text: WIRE.slice(0, 5).join(' '), publisher: 'NTB0114', ...lead('2ND') },
      }),
    ).toEqual(['B > A update']);
  });

  const versions: [earlier: string, later: string][] = [
    ['SNAP - MORE FOLLOWS', 'LEAD (replaces snap 0114 with quotes)'],
    ['NTB0114 FER', 'NTB0371 FER'],
    ['More to come.', 'NTB0371 FER 06-03-31'],
    ['FERRY AGROUND', 'FERRY AGROUND, RECASTS, ADDS HARBOUR MASTER'],
    ['FERRY AGROUND', '(Corrects number of passengers in first paragraph)'],
  ];
  test.each(versions)('an agency marks its versions: %s / %s', (earlier, later) => {
    const version = (note: string, sentences: readonly string[]) => ({
      text: sentences.join(' '),
      agency: 'NTB',
      removed: [{ text: note, reason: 'wire code' }],
    });
    // By what they hold, the later one could as well be the earlier.
    expect(edges({ A: version(later, WIRE.slice(0, 5)), B: version(earlier, WIRE) })).toEqual(['B > A update']);
  });

  test('two papers are not one outlet for lines that both have in their margins', () => {
    const paper = (text: string, line: string) => ({ text, removed: [{ text: line, reason: 'page' }] });
    const rest = [OWN[0], OWN[2]].join(' ');
    expect(
      edges({
        A: paper([...WIRE, rest].join(' '), 'TEL 4417 2203'),
        B: paper(WIRE.slice(0, 4).join(' '), 'TEL 4419 7350'),
      }),
    ).toEqual(['A > B abridgement']);
  });

  test('two clients of one agency have a lost common source', () => {
    const { edges, exemplars } = lineageOf({
      A: { text: [...WIRE.slice(0, 5), OWN[0]].join(' '), publisher: 'Kvalvik Times', agency: 'NTB' },
      B: { text: [OWN[1], ...WIRE.slice(1)].join(' '), publisher: 'The Islander', agency: 'NTB' },
    });
    expect(edges.map(({ relation }) => relation)).toEqual(['common-source']);
    expect(exemplars.map(({ witnesses }) => witnesses)).toEqual([['A', 'B']]);
  });

  test('a report that credits the other outlet derives from it, whatever else speaks', () => {
    expect(
      edges({
        A: { text: WIRE.slice(0, 4).join(' '), publisher: 'Northern Wire', agency: 'Northern Wire' },
        B: {
          text: [...OWN, ...WIRE.slice(0, 4)].join(' '),
          publisher: 'The Islander',
          agency: 'Northern Wire',
        },
      }),
    ).toEqual(['A > B rewrite']);
  });

  test('a report that names its source has it, though it took only two sentences', () => {
    const own = (words: string) =>
      Array.from({ length: 18 }, (_, i) => `${words.replace('#', String(i + 2))}.`).join(' ');
    const given = (credits: Given['credits']) => ({
      A: {
        text: `${WIRE.join(' ')} ${own('Pier # was empty of boats all week, and gulls sat where the nets should hang')}`,
        publisher: 'Northern Wire',
      },
      B: {
        text: `${WIRE[0]} ${WIRE[2]} ${own('House # on the hill kept its lamp lit until someone had counted the children')}`,
        publisher: 'The Islander',
        credits: credits ?? [],
      },
    });
    expect(edges(given([]))).toEqual([]);
    expect(edges(given([{ kind: 'outlet', name: 'Northern Wire', start: 0, end: 3 }]))).toEqual(['A > B rewrite']);
  });

  const signatures: [text: (story: string) => string, derives: boolean][] = [
    [(story) => `KVALVIK (Northern Wire) — ${story}`, true],
    [(story) => `${story} (Northern Wire)`, true],
    [(story) => `${story}\n\n— NORTHERN WIRE`, true],
    [(story) => `Northern Wire\n\n${story}`, true],
    [(story) => `The new agency (Northern Wire) had it first. ${story}`, false],
    [(story) => `${story} Readers of Northern Wire knew.`, false],
    [(story) => `${story}\n\n— Southern Wire`, false],
  ];
  test.each(signatures)(
    'an outlet nobody has heard of is credited where a line signs the text: %#',
    (text, derives) => {
      const found = edges({
        A: { text: WIRE.join(' '), publisher: 'Northern Wire' },
        B: { text: text(WIRE.join(' ')), publisher: 'The Islander' },
      });
      expect(found).toEqual([derives ? 'A > B copy' : 'B > A common-source']);
    },
  );

  const notes: [name: string, note: string, relation: string][] = [
    [
      'a text that says so at its end is a translation',
      'This article was translated automatically from Norwegian.',
      'translation',
    ],
    [
      'a book that was translated makes no report a translation',
      'Her novel was translated from Norwegian in May.',
      'copy',
    ],
  ];
  test.each(notes)('%s', (_, note, relation) => {
    expect(
      edges({
        A: { text: WIRE.join('\n\n'), ...day('2031-03-06') },
        B: { text: [...WIRE, note].join('\n\n'), ...day('2031-03-07') },
      }),
    ).toEqual([`A > B ${relation}`]);
  });

  test('a longer version by the same outlet is an update', () => {
    expect(
      edges({
        A: { text: WIRE.slice(0, 4).join(' '), publisher: 'The Islander' },
        B: { text: [...WIRE, ...OWN].join(' '), publisher: 'The Islander' },
      }),
    ).toEqual(['A > B update']);
  });
});

describe('what is shared without copying', () => {
  const SPEECH =
    '“We asked for a new buoy in spring, in summer and in autumn, and every time we were sent a form to fill in. ' +
    'I have a drawer full of forms, and you cannot moor a ferry to a drawer.”';

  test('two reports that quote one speech at length stay independent', () => {
    const { families, pairs } = lineageOf({
      A: { text: `Ingeborg Lunde lost her patience on Friday. ${SPEECH} ${OWN[0]} ${OWN[1]}` },
      B: { text: `${WIRE[5]} ${WIRE[4]} Then the harbour master spoke up. ${SPEECH}` },
    });
    expect(families).toEqual([['A'], ['B']]);
    expect(pairs.map(({ passages }) => passages.length)).toEqual([1]);
  });

  test('a report that openly quotes what another says in its own name is no copy of it', () => {
    const { families } = lineageOf({
      A: { text: [...WIRE.slice(3), ...OWN].join(' ') },
      B: { text: `“${WIRE[3]} ${WIRE[4]}” That is what the harbour office had to say when asked. ${WIRE[0]}` },
    });
    expect(families).toEqual([['A'], ['B']]);
  });

  test('two reports that both take sentences from a release stay independent of each other', () => {
    const { families } = lineageOf({
      R: { text: [...WIRE, ...OWN].join(' '), kind: 'release' },
      A: {
        text: `${WIRE[0]} Kites were flown over the bay all day long, in spite of everything that had happened there. It rained in the night, and the road to the pier was under water until the next morning came.`,
      },
      B: {
        text: `Fishermen stayed at home and mended nets while the wind went round to the north and colder air came in. ${WIRE[0]} Schools on all four islands were closed for the day and opened again on Friday at ten.`,
      },
    });
    expect(families).toEqual([['R'], ['A'], ['B']]);
  });

  test('two reports that print parts of one statement have it from whoever made it, whichever was first', () => {
    const STATEMENT = `${WIRE[4]} It carries 61,000 passengers a year between the villages and was founded in 1987.`;
    const SORRY = 'We are sorry for every hour that anybody stood on the quay in the rain and waited for us';
    const given = (said: string) => ({
      A: {
        text: `${OWN[0]} ${STATEMENT} “${SORRY},” its chairwoman ${said}. ${OWN[1]}`,
        publisher: 'Ostrey Herald',
        ...day('2031-03-06'),
      },
      B: {
        text: `${WIRE[5]} “${SORRY},” its chairwoman, Ragna Moe, said. ${STATEMENT} ${OWN[2]}`,
        publisher: 'Kvalvik Tribune',
        ...day('2031-03-07'),
      },
    });
    expect(edges(given('said in a statement'))).toEqual(['A > B common-source']);
    expect(edges(given('said on the pier'))).toEqual(['A > B rewrite']);
    // The statement is there to be read, and holds nothing of what the two share.
    const release = {
      text: `“${SORRY},” says chairwoman Ragna Moe. ${WIRE[1]}`,
      kind: 'release',
      ...day('2031-03-06'),
    } as const;
    expect(edges({ ...given('said in a statement'), R: release })).toEqual(['A > B rewrite']);
  });

  test('two reports on one event are no retelling of each other where one quotes the other’s sentences openly', () => {
    const retold = (first: string, second: string) => ({
      A: { text: [...WIRE, OWN[1]].join(' '), ...day('2031-03-06') },
      B: { text: `${OWN[2]} ${first} ${OWN[0]} ${second}`, ...day('2031-03-07') },
    });
    expect(lineageOf(retold(`“${WIRE[2]} ${WIRE[3]}”`, `“${WIRE[5]}”`)).families).toEqual([['A'], ['B']]);
  });

  test('ten copies of a report are one family', () => {
    const copies = Object.fromEntries([...'ABCDEFGHIJ'].map((sigil) => [sigil, { text: WIRE.join(' ') }]));
    const { families, edges } = lineageOf({ ...copies, K: { text: OWN.join(' ') } });
    expect(families).toEqual([[...'ABCDEFGHIJ'], ['K']]);
    expect(edges).toHaveLength(9);
  });
});
