/**
 * The section about the button to leave is true of our own page alone. Where the text is shown elsewhere there is no such
 * button, and the history does not name this site: so it says there what helps anywhere.
 */
const button = 'Leave this site';

const anywhere =
  "Somebody may look at your phone or computer. When you have read this, delete it from the history of the browser, and from the chat if an assistant showed it to you. Clearing the whole history can look odd. Next time, use a private window, and close it when you are done. A library, a clinic or a friend's phone may be safer. A print-out can be found.";

const replaced = (text: string, sections: RegExp, endOfHeading: string, paragraph: string): string =>
  text
    .split(sections)
    .map((section) => {
      const end = section.indexOf(endOfHeading) + endOfHeading.length;
      return section.includes(button) ? section.slice(0, end) + paragraph : section;
    })
    .join('');

export const withoutButtonInMarkdown = (text: string): string => replaced(text, /(?=^## )/m, '\n', `\n${anywhere}\n\n`);

export const withoutButton = (html: string): string => replaced(html, /(?=<h2)/, '</h2>', `<p>${anywhere}</p>`);
