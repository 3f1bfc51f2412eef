import type { ReadingRules } from '../../lang/index.ts';
import { fold } from '../../text/index.ts';
import { looksLikeName } from '../byline.ts';
import { withoutShouting } from '../features.ts';
import type { Label } from './label.ts';

/** Whom a label means: the fullest name known, and what is said of the speaker besides. */
export interface Known {
  readonly name: string;
  readonly role: string | null;
}

const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|president|vice president|prime minister|minister|secretary|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|judge|justice|chief justice|chancellor|king|queen|prince|princess|pope|general|gen|colonel|col|captain|capt|commissioner|ambassador|director|chair|chairman|chairwoman|chairperson|speaker|attorney general|the hon|hon)\.?\s+)+/;

/**
 * The people of a transcript. Names come from lists in front of it ("Ana Ruiz, director"), from brackets behind
 * a questioner's label and from the labels themselves; a short label means the one person whose name ends with it.
 */
export class Speakers {
  /** Folded full name → the person. */
  readonly #people = new Map<string, Known>();

  /** Takes in a line such as "Moderator: Ana Ruiz, head of communications". Other lines change nothing. */
  addListing(line: string): void {
    const match = /^(?:([\p{L} ]{3,30}):\s+)?([^,;:()–—]{4,50})(?:,|;| \(|\s+[–—-])\s*(.{3,100}?)\)?[.;,]?$/u.exec(
      line.replace(/^[•*\-–\s\d.)]+/, ''),
    );
    if (match !== null && looksLikeName(match[2]!.trim())) this.#add(match[2]!.trim(), match[3]!.trim());
  }

  /** Takes in what a label says of its speaker. */
  addLabel({ words, aside, kind }: Label): void {
    if (aside !== null) {
      const [name, ...role] = aside.split(',').map((part) => part.trim());
      if (looksLikeName(name!)) this.#add(name!, role.join(', ') || null);
    }
    if (kind !== 'name') return;
    const { name, role } = splitRole(words);
    if (name.includes(' ')) this.#add(withoutShouting(name), role);
  }

  /** The person behind a label. */
  resolve({ words, aside, kind }: Label, rules: ReadingRules): Known {
    if (aside !== null) {
      const [name] = aside.split(',').map((part) => part.trim());
      if (looksLikeName(name!)) return this.#people.get(fold(name!)) ?? { name: name!, role: null };
    }
    if (kind !== 'name') return { name: words.length < 3 ? words : withoutShouting(words), role: aside };
    const split = splitRole(words);
    const plain = fold(split.name).replace(TITLES, '').replace(/\./g, '').trim();
    const same = [...this.#people].filter(([full]) => full === plain);
    const fuller = [...this.#people].filter(([full]) => full !== plain && ` ${full}`.endsWith(` ${plain}`));
    const first = [...this.#people].filter(([full]) => full.startsWith(`${plain} `));
    for (const found of [same, fuller, first]) {
      // Two people with one surname: the label names neither of them for certain.
      if (found.length === 1) return { name: found[0]![1].name, role: found[0]![1].role ?? split.role ?? aside };
      if (found.length > 1) break;
    }
    const tidy = split.name.replace(/^(?:MR|MRS|MS|DR)\b\.?/, (title) => title[0] + title.slice(1).toLowerCase());
    return { name: rules.offices.test(fold(words)) ? words : withoutShouting(tidy), role: split.role ?? aside };
  }

  #add(name: string, role: string | null): void {
    const key = fold(name).replace(TITLES, '');
    const known = this.#people.get(key);
    if (known === undefined) this.#people.set(key, { name, role });
    else if (known.role === null && role !== null) this.#people.set(key, { name: known.name, role });
  }
}

/** "President of Russia Vladimir Putin" and "Ana Ruiz, director" as name and role. */
export function splitRole(words: string): Known {
  const comma = words.indexOf(',');
  if (comma > 0) return { name: words.slice(0, comma).trim(), role: words.slice(comma + 1).trim() || null };
  const tokens = words.trim().split(/\s+/);
  const title = TITLES.exec(fold(words));
  const hasSmall = tokens.some((token) => /^\p{Ll}/u.test(token) && !NAME_PARTICLES.has(token));
  if (tokens.length >= 4 || (hasSmall && tokens.length > 2)) {
    let from = tokens.length - 2;
    while (from > 1 && NAME_PARTICLES.has(tokens[from - 1]!.toLowerCase())) from--;
    if (from > 0 && NAME_PARTICLES.has(tokens[from]!.toLowerCase()) && from > 1) from--;
    const wholeName = tokens.length === 4 && title === null && !hasSmall;
    if (!wholeName && from > 0) return { name: tokens.slice(from).join(' '), role: tokens.slice(0, from).join(' ') };
  }
  if (title !== null && tokens.length > 2 && title[0].length < words.length) {
    return { name: words.slice(title[0].length).trim(), role: words.slice(0, title[0].length).trim() };
  }
  return { name: words.trim(), role: null };
}

const NAME_PARTICLES = new Set('de del della di da dos do du la le van von der den al el bin ibn ben'.split(' '));
