import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { renderToString } from 'preact-render-to-string';
import type { Dossier } from '../../model/index.ts';
import { condense } from '../models/condensed.ts';
import { indexDossier } from '../models/dossier-index.ts';
import { dossierTitle } from '../models/summary.ts';
import { visible } from '../models/visible.ts';
import { en, type Strings } from '../strings/en.ts';
import { OnSurface, type Surface } from '../views/surface.tsx';
import { WholeList } from '../views/whole-list.tsx';
import { toBase64 } from './base64.ts';
import { toBase85 } from './base85.ts';
import { PrintedDossier } from './document.tsx';
import { LOADER } from './loader.ts';

/** What the report needs besides the dossier, as built. */
interface ReportAssets {
  /** The stylesheet of the printed form. */
  readonly style: string;
  /** The client, and the stylesheet that it adds for the screen. */
  readonly script: string;
  readonly screen: string;
}

/** Bytes. Where the file would grow beyond it, the dossier in it is packed. */
const ROOM = 300_000;

/**
 * The dossier as one self-contained HTML file: complete without JavaScript, interactive with it, and forbidden by its
 * own content security policy to ask anything of any server. The dossier's JSON is in `<script id="dossier">`: as it is,
 * or, where the file would grow too large, condensed, deflated (RFC 1951) and in base 85; then the client puts it back in
 * place as it was.
 */
export function renderReport(dossier: Dossier, assets: ReportAssets, strings: Strings = en): string {
  const index = indexDossier(dossier);
  const surface = onPaper(index, strings);
  const body = renderToString(
    <OnSurface surface={surface}>
      <PrintedDossier />
    </OnSurface>,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(BOOT)} ${hashOf(LOADER)} ${hashOf(assets.script)}`,
    `style-src ${hashOf(assets.style)} ${hashOf(assets.screen)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head =
    `<!doctype html>\n<html lang="${strings.language}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    '<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n' +
    `<title>${escapeText(dossierTitle(index, strings))} · ${strings.product}</title>\n` +
    `<link rel="icon" href="${ICON}">\n<style>${assets.style}</style>\n<script>${BOOT}</script>\n</head>\n<body>\n`;
  const client = `<script type="text/plain" id="client" data-packed="deflate">${packed(assets.script)}</script>`;
  // In front of the printed form: a long one need not be read to its end before there is something to see.
  const start = `\n${client}\n<script>${LOADER}</script>\n`;
  const tail = '\n</body>\n</html>\n';
  const printed = slim(body);
  const room = ROOM - head.length - printed.length - start.length - tail.length;
  return `${head}<div id="app"></div>\n${embedded(dossier, room)}${start}${printed}${tail}`;
}

/** Says before anything is drawn that scripts run, so that the printed form does not flash, and takes the chosen theme. */
const BOOT =
  "document.documentElement.className='js';try{document.documentElement.dataset.theme=localStorage.getItem('stemma.theme')||''}catch{}";

/** A lozenge: the sign for "look first". */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 2v4a5 5 0 0 0 5 5v3M13 2v4a5 5 0 0 1-5 5' fill='none' stroke='%23b3261e' stroke-width='2'/%3E%3C/svg%3E";

/** Inside a script element only `<` can end it or open a comment; JSON may write it as an escape. */
function embedded(dossier: Dossier, room: number): string {
  const json = JSON.stringify(dossier).replaceAll('<', '\\u003c');
  if (json.length <= room) return `<script type="application/json" id="dossier">${json}</script>`;
  return `<script type="application/json" id="dossier" data-packed="deflate">${packed(JSON.stringify(condense(dossier)))}</script>`;
}

function packed(text: string): string {
  const bytes = deflateSync(utf8ToBytes(text), { level: 9 });
  return `${bytes.length.toString(36)}!${toBase85(bytes)}`;
}

function onPaper(index: Surface['index'], strings: Strings): Surface {
  return {
    strings,
    index,
    paper: true,
    href: ({ view, id }) => (view === 'sources' && id !== null ? `#${id}1` : `#${id ?? view}`),
    place: (span) => `#${span.witness}${index.paragraphNumber(span.witness, span)}`,
    replace: () => undefined,
    List: WholeList,
  };
}

/**
 * Leaves out what HTML lets one leave out: end tags of list items, table parts and terms, and the quotation marks around
 * simple attributes. Text cannot be touched: there, `<` and `"` are written as entities.
 */
function slim(html: string): string {
  return html
    .replace(/<\/(?:li|td|th|tr|dt|dd|tbody|thead)>/g, '')
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/="([A-Za-z0-9_.#:-]+)"(?=[\s>])/g, '=$1'));
}

function hashOf(content: string): string {
  return `'sha256-${toBase64(sha256(utf8ToBytes(content)))}'`;
}

function escapeText(text: string): string {
  return visible(text).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}
