import type { BreadcrumbList, Graph, MedicalEntity, Thing, WebPage } from 'schema-dts';
import type { Review } from '../schemas/review.ts';
import { sharePicture, siteName } from '../site.ts';

/** A step on the way from the front page to a page. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

/** What a machine may know about a page beyond its title. Whatever is not known is left out, never guessed. */
export interface PageFacts {
  readonly type?: 'WebPage' | 'MedicalWebPage' | 'AboutPage' | 'CollectionPage' | 'SearchResultsPage';
  readonly published?: string;
  /** The day of the last change of what the page says. The sitemap repeats it. */
  readonly updated?: string;
  readonly review?: Review;
  readonly about?: readonly MedicalEntity[];
  /** The pages between the front page and this one. */
  readonly steps?: readonly Step[];
  /** What the page offers, if it is more than a text: the check, the glossary. */
  readonly offers?: Exclude<Thing, string>;
}

export interface DescribedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly facts: PageFacts;
}

/** One graph for a page: the site, who publishes it, the way here, and the page itself (schema.org). */
export function pageGraph({ path, title, description, facts }: DescribedPage, site: URL | undefined): Graph {
  const address = (to: string) => new URL(to, site).href;
  const publisher = { '@id': address('/#publisher') };
  const website = { '@id': address('/#website') };
  const way = { '@id': address(`${path}#way`) };
  const { type = 'WebPage', published, updated, review, about = [], steps = [], offers } = facts;
  const isHome = path === '/';
  const page: WebPage = {
    '@type': type,
    '@id': address(path),
    url: address(path),
    name: title,
    description,
    inLanguage: 'en-GB',
    isPartOf: website,
    publisher,
    image: address(sharePicture(path)),
    ...(isHome ? {} : { breadcrumb: way }),
    ...(published ? { datePublished: published } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(review ? signature(review) : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(type === 'MedicalWebPage' ? { audience: { '@type': 'Patient' } } : {}),
    ...(offers ? { mainEntity: offers } : {}),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', ...publisher, name: siteName, url: address('/'), logo: address('/icons/512.png') },
      { '@type': 'WebSite', ...website, name: siteName, url: address('/'), publisher },
      ...(isHome ? [] : [{ ...way, ...wayTo() }]),
      page,
    ],
  };

  /** The last step is the page itself, which stands in the graph already. */
  function wayTo(): BreadcrumbList {
    const before = [{ name: 'Home', path: '/' }, ...steps].map((step) => ({
      name: step.name,
      item: { '@type': 'WebPage' as const, '@id': address(step.path) },
    }));
    const all = [...before, { name: title, item: { '@id': address(path) } }];
    return {
      '@type': 'BreadcrumbList',
      itemListElement: all.map((step, index) => ({ '@type': 'ListItem' as const, position: index + 1, ...step })),
    };
  }
}

/** A reviewer and a day of review are named only when there are such. */
const signature = (review: Review) =>
  review.state === 'reviewed'
    ? { lastReviewed: review.on, reviewedBy: { '@type': 'Person' as const, name: review.by, jobTitle: review.role } }
    : {};
