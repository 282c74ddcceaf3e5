export const siteName = 'MS Hip Pain';

/** Search engines cut what is longer, so the name of the site goes first. */
export const longestTitle = 60;

/** The name of a page's tab, which is also its line in a search engine. */
export const tabTitle = (title: string): string => {
  const named = `${title} - ${siteName}`;
  return title.includes(siteName) || named.length > longestTitle ? title : named;
};

/** Where the picture of a page lies that other sites show beside a link to it. scripts/build-pictures.mjs makes it. */
export const sharePicture = (path: string): string => `/share/${path.replaceAll('/', ' ').trim().replaceAll(' ', '/') || 'home'}.png`;
