export { toDot } from './dot.ts';
export { toGexf } from './gexf.ts';
export { toGraphml } from './graphml.ts';
export { type StemmaGraph, type StemmaLine, type StemmaNode, stemmaGraph } from './stemma.ts';
