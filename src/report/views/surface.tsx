import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding, Span, Witness } from '../../model/index.ts';
import type { DossierIndex } from '../models/dossier-index.ts';
import type { Route } from '../models/route.ts';
import type { Strings } from '../strings/en.ts';

/** What a component may ask of the page that it is drawn on: a printed document, a report's file, the app. */
export interface Surface {
  readonly strings: Strings;
  readonly index: DossierIndex;
  /** Whether it is paper: nothing can be hovered, and every byte is in the file. */
  readonly paper: boolean;
  /** The address of a route. */
  href(route: Route): string;
  /** The address where a span can be read in its report. */
  place(span: Span): string;
  /** Goes to a route without adding to the history; nothing on paper. */
  replace(route: Route): void;
  /** Draws a long list; on a screen, only the part that is seen. */
  List(props: ListProps): ComponentChildren;
  /** People's decisions on a finding, where the page keeps any. */
  Decision?(props: { readonly finding: Finding }): ComponentChildren;
  /** The word for that decision in the list of findings. */
  Decided?(props: { readonly finding: Finding }): ComponentChildren;
  /** Filters of the findings that the page adds to those of the view. */
  filters?(): readonly FindingFilter[];
  /** The way to a report's source as it was handed in, where the page keeps it. */
  Original?(props: { readonly witness: Witness }): ComponentChildren;
}

export interface FindingFilter {
  /** Its part of the route's query. */
  readonly name: string;
  readonly label: string;
  /** The first is the one that lets everything through; its value is empty. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly lets: (finding: Finding, value: string) => boolean;
}

export interface ListProps {
  /** A list, or the rows of a table: `item` then gives a row's cells. */
  readonly as?: 'ol' | 'tbody';
  readonly count: number;
  /** Height of an item that has not been measured, in pixels. */
  readonly estimate: number;
  readonly item: (at: number) => ComponentChildren;
  /** What identifies an item when the list changes. */
  readonly keyOf: (at: number) => string;
  /** Lists up to this long are drawn whole; unless told, as long as rows of a few cells are quickly drawn. */
  readonly whole?: number;
  /** The item that must be in view. */
  readonly current?: number;
  readonly class?: string;
}

const Context = createContext<Surface | null>(null);

export function OnSurface({ surface, children }: { readonly surface: Surface; readonly children: ComponentChildren }) {
  return <Context.Provider value={surface}>{children}</Context.Provider>;
}

/** The page that the component is drawn on. Throws outside `OnSurface`. */
export function useSurface(): Surface {
  const surface = useContext(Context);
  if (surface === null) throw new Error('A view was drawn outside OnSurface. Wrap it in <OnSurface surface={…}>.');
  return surface;
}
