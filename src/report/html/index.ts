/// <reference path="./assets.d.ts" />
import { screen, script, style } from 'virtual:stemma-report';
import type { Dossier } from '../../model/index.ts';
import { renderReport } from './render.tsx';

/** The dossier as one self-contained HTML file: complete without JavaScript, interactive with it. */
export function reportHtml(dossier: Dossier): string {
  return renderReport(dossier, { style, screen, script });
}
