import type { Problem } from '../model/problem.ts';
import type { Library } from '../model/library.ts';
import { textDirection } from '../model/text-direction.ts';

/** A link in the header or footer. `id` is the section or page it links to. */
interface FrameLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** What the header and footer of every page show: part of every page's view and cache key. */
export interface Frame {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly home: string;
  readonly search: string;
  readonly nav: readonly FrameLink[];
  readonly pages: readonly FrameLink[];
  /** Shown only by the development server. */
  readonly problems: readonly Problem[];
  readonly licence: { readonly name: string; readonly URL: string };
}

/** Sections linked from the header, then those linked from the footer. */
const sections = ['articles', 'claims', 'events', 'countries', 'agencies'] as const;
const further = ['annotations', 'outlets', 'origins', 'people'] as const;

/** The header and footer of this site. */
export function frameOf({ site, addresses, pages, problems }: Library): Frame {
  const lang = site.languages[0] ?? 'en';
  const prose = pages.map(({ id, data }) => ({
    id,
    label: data.title,
    href: addresses.of({ collection: 'pages', id }),
  }));
  const toLinks = (ids: readonly (keyof typeof site.sections)[]) =>
    ids.map((id) => ({ id, label: site.sections[id].many, href: addresses.section(id) }));
  return {
    title: site.title,
    lang,
    dir: textDirection(lang),
    home: addresses.to(''),
    search: addresses.to('search/'),
    nav: [...toLinks(sections), ...prose.filter(({ id }) => id === 'method')],
    pages: [
      ...toLinks(further),
      ...prose,
      { id: 'corrections', label: 'Corrections', href: addresses.to('corrections/') },
      { id: 'data', label: 'Data', href: addresses.to('data/') },
    ],
    problems,
    licence: site.licence,
  };
}
