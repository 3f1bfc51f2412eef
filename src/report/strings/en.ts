import type { Relation, Severity, Stance, Verdict, WitnessKind } from '../../model/index.ts';
import type { ViewName } from '../models/route.ts';

/** Everything that the report and the app say in English. Another language is another object of this type. */
export const en = {
  language: 'en',
  product: 'Stemma',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],

  count: {
    reports: (n: number) => plural(n, 'report'),
    families: (n: number) => plural(n, 'independent family', 'independent families'),
    findings: (n: number) => plural(n, 'finding'),
    words: (n: string) => `${n} words`,
    statements: (n: number) => plural(n, 'statement'),
    passages: (n: number) => plural(n, 'passage'),
    changes: (n: number) => plural(n, 'change'),
    readings: (n: number) => plural(n, 'reading'),
    lookFirst: (n: number) => `${n} to look at first`,
  },

  views: {
    findings: 'Findings',
    stemma: 'Stemma',
    read: 'Read',
    quotes: 'Quotes',
    figures: 'Figures',
    timeline: 'Timeline',
    matrix: 'Matrix',
    commitments: 'Commitments',
    names: 'Names',
    sources: 'Sources',
  } satisfies Record<ViewName, string>,

  severities: { error: 'look first', warning: 'look', note: 'note' } satisfies Record<Severity, string>,

  verdicts: {
    verbatim: 'verbatim',
    trimmed: 'trimmed',
    edited: 'edited',
    reworded: 'reworded',
    spliced: 'spliced',
    misattributed: 'misattributed',
    absent: 'absent',
    unchecked: 'unchecked',
  } satisfies Record<Verdict, string>,
  verdictMeanings: {
    verbatim: 'The same words stand in the record.',
    trimmed: 'The record’s words, with something inside left out.',
    edited: 'A few words differ from the record; the order is kept.',
    reworded: 'The same utterance in other words.',
    spliced: 'One quotation joined from passages that stand apart in the record.',
    misattributed: 'The words are in the record, and somebody else says them there.',
    absent: 'The speaker speaks in the record, and nothing there matches.',
    unchecked: 'No record in this dossier for this speaker.',
  } satisfies Record<Verdict, string>,

  figureVerdicts: {
    conflict: 'conflict',
    compatible: 'compatible',
    agree: 'agree',
    single: 'one report only',
  },

  stances: { states: 'states', quotes: 'quotes', contradicts: 'contradicts' } satisfies Record<Stance, string>,
  silent: 'silent',

  relations: {
    copy: 'copy',
    abridgement: 'abridgement',
    rewrite: 'rewrite',
    update: 'update',
    translation: 'translation',
    'common-source': 'common source',
  } satisfies Record<Relation, string>,

  changeKinds: { dropped: 'dropped', added: 'added', changed: 'changed', moved: 'moved' },

  kinds: { transcript: 'transcript', release: 'release', report: 'report' } satisfies Record<WitnessKind, string>,
  nameKinds: { person: 'person', place: 'place', organisation: 'organisation', other: 'other' },
  quoteKinds: { direct: 'direct', mixed: 'fragment', indirect: 'reported' },

  title: {
    one: (title: string) => `“${title}”`,
    many: (title: string, others: number) => `“${title}” and ${plural(others, 'other report')}`,
    untitled: 'A dossier without reports',
  },
  dossier: {
    kicker: 'Stemma dossier',
    contents: 'Contents',
    because: 'Because',
    doubt: 'Doubt',
    rule: 'Rule',
    confidence: 'Confidence',
    place: (sigil: string, paragraph: number) => `${sigil} ${paragraph}`,
    placeLong: (name: string, paragraph: number) => `${name}, paragraph ${paragraph}`,
    paragraph: (number: number) => `Paragraph ${number}`,
    family: (number: number) => `Family ${number}`,
    alone: 'stands alone',
    standAlone: 'Stand alone',
    untitled: 'untitled',
    noDate: 'no date',
    byline: 'By',
    and: 'and',
    more: (n: number) => `${n} more`,
  },
  basis: {
    metadata: 'from the page’s metadata',
    dateline: 'from the dateline',
    text: 'from the text',
    given: 'as given',
  },

  findings: {
    none: 'Nothing to look at first: no rule found anything worth pointing out in these reports.',
    lead: 'What a reader should look at, most important first. Each with the words it rests on, the reason, and why it might be otherwise.',
    spans: 'The words',
  },
  stemma: {
    lead: 'Who has whose words. A line leads from a report to one made from it, with the part of the later report’s words that comes from the earlier.',
    none: 'No report has another’s words.',
    edges: 'Lines of descent',
    from: 'From',
    to: 'To',
    relation: 'Relation',
    share: 'Share',
    confidence: 'Confidence',
    evidence: 'Evidence',
    apparatus: 'What it changed',
    apparatusOf: (to: string, from: string) => `What ${to} changed in ${from}`,
    lost: 'lost source',
    exemplar: (id: string, witnesses: string) => `${id}: a source of ${witnesses} that nobody handed in`,
    pairs: 'Shared passages',
    pairsLead: 'Words that two reports have in common, whether or not one was made from the other.',
    ofShare: (share: string, sigil: string) => `${share} of ${sigil}`,
    graph: 'Graph of descent',
    edge: (from: string, to: string, relation: string, share: string) =>
      `${to} is made from ${from}: ${relation}, ${share} of its words`,
    weight: 'Weight',
    before: 'Before',
    after: 'After',
    kind: 'What',
  },
  quotes: {
    lead: 'Each utterance once: the record’s words, and what each report made of them.',
    none: 'No quotations in these reports.',
    record: 'The record',
    noRecord: 'Nothing in the record matches.',
    unchecked: 'No record for this speaker in the dossier.',
    nearest: 'The nearest passage of the record',
    speaker: 'Speaker',
    nobody: 'nobody named',
    saidBy: (name: string) => `Given to ${name}`,
    heldBy: 'In the record',
    verdict: 'Verdict',
    versions: 'As reported',
  },
  figures: {
    lead: 'Each measured thing, with every report’s reading as the interval its words allow. Conflicts first.',
    none: 'No figures that these reports share.',
    measure: 'Measure',
    reading: 'Reading',
    range: 'Range',
    value: 'Value',
    attributed: (name: string) => `according to ${name}`,
    scale: (label: string) => `Readings of ${label} on a scale`,
    interval: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  },
  timeline: {
    lead: 'The moments that the reports date, in time’s order, with everybody who speaks of them.',
    none: 'The reports date nothing.',
    when: 'When',
    who: 'Reports',
    words: 'Words',
    due: 'due',
    clash: 'clash',
    clashNote: 'Other reports date the same thing otherwise.',
    gap: {
      years: (n: number) => plural(n, 'year'),
      months: (n: number) => plural(n, 'month'),
      days: (n: number) => plural(n, 'day'),
    },
    resolved: (anchor: string) => `resolved against: ${anchor}`,
  },
  matrix: {
    lead: 'What is said, and by whom. Copies count once: the number is of independent families.',
    none: 'No statements.',
    statement: 'Statement',
    independent: 'Families',
    contested: 'contested',
    shared: 'Said by several families',
    single: 'Said by one family only',
    underlined: (n: number) => `${plural(n, 'more statement')} that one report alone makes: in the texts below,`,
    underlinedSo: 'underlined like this',
    nearest: 'nearest',
    nearestTo: (words: string, similarity: string) => `nearest: “${words}” (${similarity} alike)`,
  },
  commitments: {
    lead: 'What somebody undertakes to do, and by when.',
    none: 'Nobody undertakes anything.',
    actor: 'Who',
    action: 'What',
    due: 'By when',
    open: 'no date',
  },
  names: {
    lead: 'Everybody and everything named, with each report’s way of writing it.',
    none: 'No names.',
    name: 'Name',
    kind: 'Kind',
    variants: 'Written',
    roles: 'Described as',
  },
  sources: {
    lead: 'The reports, what was read of them, and what was set aside.',
    sigil: 'Sigil',
    report: 'Report',
    published: 'Published',
    language: 'Language',
    kind: 'Kind',
    words: 'Words',
    agency: 'Agency',
    file: 'File',
    address: 'Address',
    digest: 'SHA-256',
    removed: 'Set aside in cleaning',
    nothingRemoved: 'Nothing was set aside.',
    reason: 'Reason',
    text: 'Text',
    diagnostics: 'Oddities',
    turns: 'Turns',
    mediaType: 'Media type',
    bytes: 'Bytes',
    live: 'Find these words on the live page',
  },
  texts: {
    title: 'The reports, in full',
    lead: 'The cleaned text of each report, its paragraphs numbered: “A 12” is paragraph 12 of report A.',
  },
  colophon: (version: string) =>
    `Drawn by Stemma ${version}. It reports what the texts say and how they relate, with the words behind everything it says; what to make of them is the reader’s.`,
} as const;

/** A catalogue: the same keys as English, with strings and functions of the same kind. */
export type Strings = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : // biome-ignore lint/suspicious/noExplicitAny: any function that gives a string
    T extends (...args: any[]) => string
    ? T
    : { readonly [K in keyof T]: Widened<T[K]> };

function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
