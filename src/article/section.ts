/** The HTML of one section of a page: what stands between its heading and the next. Throws if there is no such heading. */
export const sectionOf = (html: string, heading: string): string => {
  const [, rest] = html.split(new RegExp(`<h2 id="${heading}">[^]*?</h2>`));
  const section = rest?.split('<h2 ')[0]?.trim();
  if (!section) throw new Error(`There is no section "${heading}".`);
  return section;
};
