import { agencyOf, type ReadingRules } from '../lang/index.ts';
import type { Credit, Report, SourceDocument } from '../model/index.ts';
import { isShortFor } from './agency.ts';
import type { Body } from './body.ts';
import { creditsAtEnd, creditsOnLine, isWireName } from './credits.ts';
import { countWords, wordsOf } from './features.ts';
import { fold } from './folded.ts';
import type { Draft } from './piece.ts';

/** Who publishes a text, whom it credits, and the agency that it is from; `outside`: the lines around it. */
export function provenanceOf(
  draft: Draft,
  document: SourceDocument,
  body: Body,
  outside: readonly string[],
  rules: ReadingRules,
): Pick<Report, 'publisher' | 'agency' | 'credits'> {
  const filedBy = body.lead?.dateline.agency ?? null;
  // "(HNA)" in the dateline, "Harbour News Agency" below the byline.
  const inFull = draft.agency !== null && (filedBy === null || isShortFor(filedBy, draft.agency)) ? draft.agency : null;
  const filed = isWireCopy(draft, document) ? (inFull ?? filedBy) : null;
  const publisher = draft.publisher ?? document.hints?.publisher ?? hostOf(document.url) ?? filed;
  const credits = creditsOf(body, publisher, rules);
  const agencies = credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name);
  const agency =
    (filedBy === null ? null : inFull) ??
    agencies.find((name) => name === filedBy) ??
    draft.agency ??
    agencies[0] ??
    filed ??
    inputsFrom(outside, rules);
  return { publisher, agency, credits };
}

/** A text that is nothing but an agency's: with its desk's codes, or without a page, an address or an outlet around it. */
function isWireCopy({ removed }: Draft, { mediaType, url }: SourceDocument): boolean {
  return removed.some(({ reason }) => reason === 'wire code') || (mediaType === 'text/plain' && url === undefined);
}

/** Words of the longest line that is a byline and no sentence of a story. */
const LONGEST_BYLINE = 20;

/** "Our Bureau, with inputs from HNS": the agency that a byline thanks, known or not; null without one. */
function inputsFrom(lines: readonly string[], rules: ReadingRules): string | null {
  for (const line of lines) {
    if (countWords(line) > LONGEST_BYLINE) continue;
    const name = rules.inputsFrom.exec(line)?.[1];
    if (name !== undefined) return agencyOf(fold(name)) ?? name;
  }
  return null;
}

/** A site that nowhere says its name goes by its address. */
function hostOf(url: string | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? null;
}

function creditsOf({ pieces, starts, lead }: Body, publisher: string | null, rules: ReadingRules): Credit[] {
  return pieces.flatMap(({ text, kind }, at) => {
    const own: Credit[] =
      kind === 'note' ? creditsOnLine(text, rules) : creditsAtEnd(text, rules, at === pieces.length - 1);
    if (lead?.piece === at && lead.dateline.agency !== null) {
      const { agency, agencyStart } = lead.dateline;
      const length = text.slice(agencyStart).search(/[)/]/);
      own.unshift({
        kind: isOutletItself(agency, publisher, rules) ? 'outlet' : 'agency',
        name: agency,
        start: agencyStart,
        end: agencyStart + length,
      });
    }
    return own.map((credit) => ({ ...credit, start: credit.start + starts[at]!, end: credit.end + starts[at]! }));
  });
}

/** "HONG KONG (Harbour News Business)" in Harbour News: the outlet's own correspondent, unless the outlet is an agency. */
function isOutletItself(name: string, publisher: string | null, rules: ReadingRules): boolean {
  if (publisher === null || agencyOf(fold(name)) !== null || isWireName(publisher, rules)) return false;
  const [own, other] = [name, publisher].map((text) => wordsOf(fold(text)));
  return own!.some((word) => word.length > 2 && other!.includes(word));
}
