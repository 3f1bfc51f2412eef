import { inflateSync } from 'fflate';
import type { Dossier } from '../../src/model/index.ts';

/** The dossier that the file carries. Where it is packed, it is unpacked in place, so that the element holds the JSON. */
export function dossierInPage(): Dossier {
  const element = document.getElementById('dossier');
  if (element === null) throw new Error('This file carries no dossier. Write it anew with stemma collate --html.');
  if (element.dataset.packed === 'deflate') {
    const bytes = Uint8Array.from(atob(element.textContent ?? ''), (digit) => digit.charCodeAt(0));
    element.textContent = new TextDecoder().decode(inflateSync(bytes));
    delete element.dataset.packed;
  }
  return JSON.parse(element.textContent ?? '') as Dossier;
}
