import { collate } from '../../src/index.ts';
import type { Dossier } from '../../src/model/index.ts';

const STORY = [
  'The ferry Marit ran aground off Ostrey at dawn on Thursday with 212 passengers and a lorry full of bees on board.',
  'Nobody was hurt, but it took the coastguard until noon to bring everyone ashore in small boats.',
  'The harbour master, Ingeborg Lunde, blamed a buoy that had drifted a hundred metres in the storm & “gone for a walk”.',
  'She had reported it to the authorities in Kvalvik on Tuesday evening and had been told to wait for better weather.',
  'Beekeepers from the mainland came over in the afternoon and carried the hives to a meadow <behind> the church.',
];

/** Three reports of one family, an update among them, and one that stands alone. */
export function invented(): Promise<Dossier> {
  const page = (name: string, title: string, paragraphs: readonly string[]) => {
    const content = [title, ...paragraphs].join('\n\n');
    return { content, mediaType: 'text/plain', id: name, bytes: content.length, path: `${name}.txt` };
  };
  return collate([
    page('wire', 'Ferry runs aground off Ostrey', STORY),
    page('daily', 'Bees saved from stranded ferry', [
      STORY[0]!.replace('212', '221'),
      STORY[2]!.replace('harbour', 'harbor').replaceAll(/[“”]/g, '"'),
      STORY[4]!,
    ]),
    page('blog', 'Nothing but bees', [
      STORY[0]!.replace('212', '221'),
      STORY[4]!,
      'I have never seen so many bees in one place.',
    ]),
    page('council', 'Council puts off vote on library', [
      'The council put off its vote on the new library again because the plans had been drawn upside down.',
      'The architect said that this was how he had meant it, and left the chamber by the window.',
    ]),
  ]);
}
