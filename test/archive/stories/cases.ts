import { readFileSync } from 'node:fs';

/** An invented report of cases.txt. */
export interface CaseReport {
  readonly id: string;
  /** Reports of one event have the same. */
  readonly event: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly text: string;
}

/**
 * Reports that are easily put together, or held apart, wrongly: two trials by one reporter, two matches of one club, a daily
 * report on markets, two fires in one town, an obituary, a newsletter, one agency's notice below different stories.
 */
export function caseReports(): CaseReport[] {
  return readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [id = '', published = '', ...publisher] = head.split(' ');
      const [title, text] = lines.length > 1 ? [lines[0]!, lines.slice(1).join('\n')] : [null, lines[0]!];
      return { id, event: id.split('/')[0]!, published, publisher: publisher.join(' '), title, text };
    });
}
