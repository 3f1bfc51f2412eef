import type { Command } from 'commander';
import type { Archive, Outcome } from '../archive/archive.ts';
import type { SourceDocument } from '../index.ts';
import { type ArchiveFlags, archiveOf, interruption, withArchiveFlags } from './archive.ts';
import { Exit, UsageError } from './failure.ts';
import { complain, complainOfDocuments, fieldsOf, networkOf, type SourceFlags, withSourceFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends ArchiveFlags, SourceFlags {
  readonly json?: boolean;
}

/** `stemma archive add SOURCE…`: puts everything that the sources hold into the archive. */
export function addCommand(archive: Command): void {
  const command = archive
    .command('add')
    .summary('put reports into the archive')
    .description(
      'Adds every report in the sources. What the archive has already is left out; a page with another text than before is ' +
        'a further version, and both are kept. Can be stopped at any time, and goes on when it is run again.',
    )
    .argument('<source...>', 'files, folders, URLs, web archives, dumps, or - for standard input')
    .option('--json', 'the summary as one JSON object');
  withSourceFlags(withArchiveFlags(command)).action(async (sources: string[], options: RawOptions) => {
    process.exitCode = await runAdd(sources, options, terminal(options));
  });
}

/** How many documents came to what. */
type Tally = Record<Outcome | 'unread', number>;

async function runAdd(names: readonly string[], options: RawOptions, screen: Terminal): Promise<number> {
  if (names.includes(''))
    throw new UsageError('The name of a source is empty. Name a file, a folder, a URL, or - for standard input.');
  const { streamSources } = await import('../io/sources.ts');
  const archive = await archiveOf(options, screen);
  await archive.make();
  const tally: Tally = { added: 0, version: 0, known: 0, empty: 0, unread: 0 };
  const batch = new Batch(archive, tally, screen);
  const found = streamSources(names, {
    fields: fieldsOf(options.field ?? []),
    network: networkOf(options),
    limits: COLLECTION,
  });
  const interrupted = interruption();
  let isStopped = false;
  for (;;) {
    const next = await Promise.race([found.next(), interrupted]);
    if (next === 'stop') isStopped = true;
    if (next === 'stop' || next.done === true) break;
    if ('document' in next.value) await batch.put(next.value.document);
    else if (next.value.problem.code !== 'source.same-bytes') {
      // Said of a dossier, in which a copy is in the way; an archive keeps both places.
      tally.unread += next.value.lost ?? (next.value.problem.severity === 'error' ? 1 : 0);
      batch.clearLine();
      complain(next.value.problem, screen);
    }
  }
  await batch.flush();
  batch.clearLine();
  screen.out.write(
    options.json === true ? `${JSON.stringify(toJson(tally, archive))}\n` : summary(tally, archive.folder),
  );
  if (!isStopped) return tally.unread + tally.empty > 0 ? Exit.Failed : Exit.Done;
  screen.err.write('Stopped. What was added is in the archive; run the command again to go on.\n');
  // A page may still be under way, and nobody waits for it.
  process.exit(Exit.Failed);
}

/** An archive of pages is as large as it is: these stop bombs only. */
const COLLECTION = { items: 1_000_000, unpacked: 2 ** 40 };

/** Documents, characters and milliseconds after which what has gathered is written. */
const MOST = { documents: 100, characters: 8_000_000, wait: 2000 };

/** Documents on their way into the archive, some at a time. */
class Batch {
  readonly #archive: Archive;
  readonly #tally: Tally;
  readonly #screen: Terminal;
  #documents: SourceDocument[] = [];
  #characters = 0;
  #begun = performance.now();
  #isDrawn = false;

  constructor(archive: Archive, tally: Tally, screen: Terminal) {
    this.#archive = archive;
    this.#tally = tally;
    this.#screen = screen;
  }

  async put(document: SourceDocument): Promise<void> {
    this.#documents.push(document);
    this.#characters += document.content.length;
    if (
      this.#documents.length >= MOST.documents ||
      this.#characters >= MOST.characters ||
      performance.now() - this.#begun >= MOST.wait
    )
      await this.flush();
  }

  async flush(): Promise<void> {
    const documents = this.#documents;
    this.#documents = [];
    this.#characters = 0;
    if (documents.length > 0) {
      const outcomes = await this.#archive.add(documents);
      for (const outcome of outcomes) this.#tally[outcome]++;
      const isNew = outcomes.map((outcome) => outcome === 'added' || outcome === 'version');
      this.clearLine();
      complainOfDocuments(
        documents.filter((_, at) => isNew[at]),
        this.#screen,
      );
      for (const [at, document] of documents.entries()) if (outcomes[at] === 'empty') this.#complainOfEmpty(document);
      this.#draw();
    }
    this.#begun = performance.now();
  }

  /** Takes the line of progress away. */
  clearLine(): void {
    if (this.#isDrawn) this.#screen.err.write('\r\u001b[K');
    this.#isDrawn = false;
  }

  #complainOfEmpty({ path, url }: SourceDocument): void {
    const source = path ?? url;
    const message = 'There is no report in it, and it was left out.';
    complain(
      { code: 'archive.empty', severity: 'error', message, ...(source === undefined ? {} : { source }) },
      this.#screen,
    );
  }

  #draw(): void {
    const { err, paint, quiet } = this.#screen;
    if (quiet || err.isTTY !== true) return;
    const { added, version, known } = this.#tally;
    err.write(`\r\u001b[K${paint('dim', `${added + version} added, ${known} known already`)}`);
    this.#isDrawn = true;
  }
}

function summary({ added, version, known, empty, unread }: Tally, folder: string): string {
  const parts = [
    `${added + version} added${version === 0 ? '' : ` (${version} of them new versions)`}`,
    `${known} known already`,
    `${empty + unread} unread`,
  ];
  return `${parts.join(', ')}. The archive lies in ${folder}\n`;
}

function toJson({ added, version, known, empty, unread }: Tally, { folder }: Archive) {
  return { added: added + version, versions: version, known, unread: empty + unread, folder };
}
