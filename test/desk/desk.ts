import { collate, type Dossier, type SourceDocument } from '../../src/index.ts';

/** A report on the desk, as plain text. */
export function report(name: string, content: string, given: SourceDocument['given'] = {}): SourceDocument {
  return {
    id: name.padEnd(64, '0'),
    path: `${name}.txt`,
    mediaType: 'text/plain',
    bytes: content.length,
    content,
    given,
  };
}

export function lay(...documents: SourceDocument[]): Promise<Dossier> {
  return collate(documents);
}

/** "rule A: words | B: words" for each finding, in order. */
export function told({ findings }: Pick<Dossier, 'findings'>): string[] {
  return findings.map(
    ({ rule, spans }) =>
      `${rule} ${spans.map(({ witness, text }) => `${witness}: ${text.replace(/\s+/g, ' ')}`).join(' | ')}`,
  );
}

/** What was said at the quarry, by two people. */
export const RECORD = report(
  'record',
  `Briefing on the Hollin Quarry

Inspector Mara Tillow: The wall came down at ten past six. Nobody was under it. We counted 340 tonnes of stone on the road, and it may take three weeks to clear. I do not know yet why it fell, and I would ask you not to guess.

Director Piet Haskell: The wall was inspected in March, and there was nothing to be seen. We will pay for every broken window. I am sorry for the fright that people had. We will publish the inspection report by 30 June.

Question: When will the road be open again?

Inspector Mara Tillow: The road stays closed until Friday. Please keep the dogs away from the edge.

Question: Was anybody warned?

Director Piet Haskell: There was nothing to warn anybody of.
`,
);
