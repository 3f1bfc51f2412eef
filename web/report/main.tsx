import { render } from 'preact';
import type { Dossier } from '../../src/model/index.ts';
import { expand } from '../../src/report/models/condensed.ts';
import { indexDossier } from '../../src/report/models/dossier-index.ts';
import { en } from '../../src/report/strings/en.ts';
import screen from '../../src/report/style/screen.css';
import { hashRouter } from '../shell/router.ts';
import { Shell } from '../shell/shell.tsx';

/**
 * The dossier that the file carries. Where it is condensed, the element gets the JSON that it would hold otherwise, once
 * there is something to see.
 */
function dossierInPage(element: HTMLElement): Dossier {
  const carried = JSON.parse(element.textContent!);
  if (carried.format !== undefined) return carried;
  const dossier = expand(carried);
  setTimeout(() => {
    element.textContent = JSON.stringify(dossier);
  });
  return dossier;
}

/** Draws the dossier that the file carries. Should anything fail, the printed form comes back: it lacks nothing. */
try {
  const style = document.createElement('style');
  style.textContent = screen;
  document.head.append(style);
  const dossier = dossierInPage(document.getElementById('dossier')!);
  render(<Shell index={indexDossier(dossier)} strings={en} router={hashRouter()} />, document.getElementById('app')!);
} catch (error) {
  document.documentElement.className = '';
  throw error;
}
