import { render } from 'preact';
import type { Dossier } from '../../src/model/index.ts';
import { indexDossier } from '../../src/report/models/dossier-index.ts';
import { en } from '../../src/report/strings/en.ts';
import screen from '../../src/report/style/screen.css';
import { hashRouter } from '../shell/router.ts';
import { Shell } from '../shell/shell.tsx';

/** Draws the dossier that the file carries. Should anything fail, the printed form comes back: it lacks nothing. */
try {
  const style = document.createElement('style');
  style.textContent = screen;
  document.head.append(style);
  const dossier = JSON.parse(document.getElementById('dossier')!.textContent!) as Dossier;
  render(<Shell index={indexDossier(dossier)} strings={en} router={hashRouter()} />, document.getElementById('app')!);
} catch (error) {
  document.documentElement.className = '';
  throw error;
}
