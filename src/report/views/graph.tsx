import { formatDate } from '../models/dates.ts';
import type { Descent, DescentLink, DescentNode } from '../models/descent.ts';
import { shortName } from '../models/label.ts';
import { formatShare } from '../models/numbers.ts';
import { routeTo } from '../models/route.ts';
import { clipped, visible } from '../models/visible.ts';
import { useSurface } from './surface.tsx';

/** Beyond this many reports side by side the graph turns: sources left, copies right, one report a line. */
const WIDEST_UPRIGHT = 4;

/** Pixels. */
const UPRIGHT = { width: 164, height: 56, across: 184, down: 140 } as const;
const LYING = { width: 176, height: 46, across: 58, down: 308 } as const;

interface Box {
  readonly x: number;
  readonly y: number;
}

/** A family's descent as a graph. Every report and every line is a link to what is behind it. */
export function DescentGraph({ descent, current }: { readonly descent: Descent; readonly current?: string | null }) {
  const { strings } = useSurface();
  const upright = descent.breadth <= WIDEST_UPRIGHT;
  const size = upright ? UPRIGHT : LYING;
  const boxOf = ({ layer, across }: DescentNode): Box =>
    upright
      ? { x: across * size.across + 2, y: layer * size.down + 2 }
      : { x: layer * size.down + 2, y: across * size.across + 2 };
  const width = (upright ? (descent.breadth - 1) * size.across : (descent.depth - 1) * size.down) + size.width + 4;
  const height = (upright ? (descent.depth - 1) * size.down : (descent.breadth - 1) * size.across) + size.height + 4;
  return (
    <svg class="descent" width={`${width / 16}rem`} height={`${height / 16}rem`} viewBox={`0 0 ${width} ${height}`}>
      <title>{`${strings.stemma.graph}: ${strings.dossier.family(descent.family)}`}</title>
      {descent.links.map((link) => (
        <Line
          key={`${link.from.id}-${link.to.id}`}
          link={link}
          from={boxOf(link.from)}
          to={boxOf(link.to)}
          upright={upright}
          current={current ?? null}
        />
      ))}
      {descent.nodes.map((node) => (
        <Node key={node.id} node={node} {...boxOf(node)} size={size} />
      ))}
    </svg>
  );
}

function Line({
  link,
  from,
  to,
  upright,
  current,
}: {
  link: DescentLink;
  from: Box;
  to: Box;
  upright: boolean;
  current: string | null;
}) {
  const { strings, href, index } = useSurface();
  const size = upright ? UPRIGHT : LYING;
  const [x1, y1] = upright
    ? [from.x + size.width / 2, from.y + size.height]
    : [from.x + size.width, from.y + size.height / 2];
  const [x2, y2] = upright ? [to.x + size.width / 2, to.y] : [to.x, to.y + size.height / 2];
  const { edge } = link;
  if (edge === null) return <line class="lost" x1={x1} y1={y1} x2={x2} y2={y2} />;
  const id = `${edge.from}-${edge.to}`;
  const relation = strings.relations[edge.relation];
  const share = formatShare(edge.share);
  const words = strings.stemma.edge(edge.from, edge.to, relation, share);
  const bend = upright
    ? `M${x1} ${y1}L${x2} ${y2 - 7}`
    : `M${x1} ${y1}C${x1 + 60} ${y1} ${x2 - 120} ${y2} ${x2 - 7} ${y2}`;
  const [x, y] = upright ? [(x1 + x2) / 2, (y1 + y2) / 2] : [x2 - 66, y2];
  return (
    <a
      class={`line f${index.colour(edge.to)} r-${edge.relation}`}
      href={href(routeTo('stemma', id))}
      aria-current={current === id ? 'true' : undefined}
    >
      <title>{words}</title>
      <path class="reach" d={bend} />
      <path class="stroke" d={bend} />
      <path class="tip" d={upright ? tip(x1, y1, x2, y2) : tip(x2 - 20, y2, x2, y2)} />
      <text x={x} y={y - 3} text-anchor="middle">
        {relation}
      </text>
      <text class="share" x={x} y={y + 12} text-anchor="middle">
        {share}
      </text>
    </a>
  );
}

/** An arrow's head at (x2, y2), seen from (x1, y1). */
function tip(x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - dx * 9, y2 - dy * 9];
  const point = (x: number, y: number) => `${round(x)} ${round(y)}`;
  return `M${point(x2, y2)}L${point(bx - dy * 4, by + dx * 4)}L${point(bx + dy * 4, by - dx * 4)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function Node({ node, x, y, size }: { node: DescentNode; size: typeof UPRIGHT | typeof LYING } & Box) {
  const { strings, href, index } = useSurface();
  const { width, height } = size;
  if (node.lost) {
    return (
      <g class="node lost">
        <rect x={x} y={y} width={width} height={height} rx={height / 2} />
        <text class="letter" x={x + width / 2} y={y + height / 2} text-anchor="middle">
          {node.id}
        </text>
        <text x={x + width / 2} y={y + height / 2 + 15} text-anchor="middle">
          {strings.stemma.lost}
        </text>
      </g>
    );
  }
  const witness = index.witness(node.id);
  if (witness === undefined) return null;
  const name = visible(shortName(witness));
  const date =
    witness.published === null ? strings.dossier.noDate : formatDate(witness.published.value.slice(0, 10), strings);
  return (
    <a class={`node f${index.colour(node.id)}`} href={href(routeTo('sources', node.id))}>
      <title>{name}</title>
      <rect x={x} y={y} width={width} height={height} rx="3" />
      <text class="letter" x={x + 12} y={y + height / 2 + 7}>
        {node.id}
      </text>
      <text class="name" x={x + 36 + (node.id.length - 1) * 12} y={y + height / 2 - 3}>
        {clipped(name, 17)}
      </text>
      <text class="date" x={x + 36 + (node.id.length - 1) * 12} y={y + height / 2 + 14}>
        {date}
      </text>
    </a>
  );
}
