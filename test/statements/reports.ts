import { collate, type Dossier, type Statement } from '../../src/index.ts';

/** A dossier of reports given as plain text; the first line of each is its headline. */
export function dossierOf(...reports: readonly string[]): Promise<Dossier> {
  return collate(
    reports.map((content, i) => ({
      content,
      mediaType: 'text/plain',
      id: `${i}:${content.length}:${content.slice(0, 40)}`,
      bytes: content.length,
      path: `report-${i}.txt`,
    })),
  );
}

/** The statement that a span with these words supports; fails the test where there is none. */
export function statementWith(dossier: Dossier, words: string): Statement {
  const found = dossier.statements.find(({ support }) => support.some(({ span }) => span.text.includes(words)));
  if (found === undefined) throw new Error(`No statement rests on “${words}”.`);
  return found;
}

/** Sigils of the witnesses that support a statement with this stance, or with any. */
export function witnessesOf(statement: Statement, stance?: Statement['support'][number]['stance']): string[] {
  const support = statement.support.filter((one) => stance === undefined || one.stance === stance);
  return [...new Set(support.map(({ span }) => span.witness))].sort();
}

export const BRIDGE = `Old bridge at Tarnwick closed after crack is found

TARNWICK, March 3 - The Copper Bridge in Tarnwick was closed to all traffic on Monday evening after inspectors found a crack 40 centimetres long in its northern arch.

Repairs will cost about 3.2 million crowns and are to be finished by the end of June, the county engineer, Ilse Marrant, told reporters. "We would rather have an angry queue than a bridge in the river," she said.

The bridge, built in 1891, carries some 14,000 vehicles a day. Drivers must use the ferry at Holm until it opens again.

Nobody was hurt.`;

export const BRIDGE_COUNTY = `County closes Copper Bridge

Inspectors of the county have discovered a 40-centimetre crack in the north arch of the Copper Bridge. It was shut to all vehicles on Monday evening.

County engineer Ilse Marrant expects the work to be done by the end of June. She puts the price of the repairs at 3.2 million crowns.

The next inspection of the Saltgate viaduct takes place in October.`;

export const BRIDGE_PAPER = `Ferry queues grow as bridge stays shut

Commuters waited for two hours at the Holm ferry on Tuesday, a day after the county shut the Copper Bridge because of a crack.

The baker Tomas Eld said that he had sold twice as many rolls as usual to people in the queue.

The bridge dates from 1891 and is used by 14,000 cars and lorries a day.`;

export const HARBOUR = `Ferry captain tested after collision

The captain of the ferry was tested for alcohol on the quay. The result was negative.

The council counted the herons in the harbour last week. There are seventeen.

The winch of the vessel was mended in dry dock. It was passed on 12 May.`;

export const HARBOUR_NEWS = `Harbour news

Police tested the captain for alcohol and found the result of the test negative.

There are seventeen herons in the harbour, according to the council.

The ship's winch was passed as mended on 12 May, the yard said.`;
