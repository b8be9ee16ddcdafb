import type { Library, LibraryRecord } from '../../model/library.ts';
import { relatedTo, type RelatedRecords } from '../indexes/related-to-subject.ts';
import { articleList, annotationList } from './record-lists.ts';
import { previewList } from './paginated-list.ts';

/** The length of a list, and the address of the full list if its record’s page only previews it. */
interface ListEnd {
  readonly total: number;
  readonly whole: string | undefined;
}

/** Everything related to a country or agency, as far as its own page shows it. */
export interface SubjectPreview extends Omit<RelatedRecords, 'articles'> {
  readonly articles: ListEnd;
  readonly annotations: ListEnd;
}

/** Cuts the lists of related records to what the page of a country or agency shows. */
export function subjectPreview(
  library: Library,
  subject: LibraryRecord<'countries'> | LibraryRecord<'agencies'>,
): SubjectPreview {
  const { roles, naming, onArticles, ...rest } = relatedTo(library, subject);
  const { items: _, ...articles } = previewList(library, subject, articleList);
  const { items: __, ...annotations } = previewList(library, subject, annotationList);
  return {
    ...rest,
    articles,
    annotations,
    roles: roles.map(({ role, articles: all }) => ({
      role,
      articles: all.slice(0, articleList.first),
    })),
    naming: naming.slice(0, annotationList.first),
    onArticles: onArticles.slice(0, annotationList.first),
  };
}
