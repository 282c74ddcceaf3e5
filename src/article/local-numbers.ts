/**
 * The numbers to ring differ by country, and the site does not know where its reader is. So the words never send
 * anybody to another country's number: the first mention lists them, and the later ones point back to it.
 */
const numbers = {
  emergency: {
    title: 'your emergency number (999, 112, 911 or 000)',
    first: 'your local emergency number (999 in the UK, 112 in the EU, 911 in the US and Canada, 000 in Australia, 111 in New Zealand)',
    again: 'your emergency number',
  },
  urgent: {
    title: 'your urgent advice line (111 in Great Britain)',
    first: 'your urgent advice line (111 in England, Scotland and Wales; your GP or GP out-of-hours in Northern Ireland)',
    again: 'your urgent advice line',
  },
  crisis: {
    title: 'a crisis line',
    first: 'a crisis line (the page on thoughts of suicide lists them by country)',
    again: 'a crisis line',
  },
  abuse: {
    title: 'a domestic abuse line',
    first: 'a domestic abuse line (the page on being hurt lists them by country)',
    again: 'a domestic abuse line',
  },
} as const;

const token = /\{(emergency|urgent|crisis|abuse)\}/g;

/** A text with {emergency}, {urgent}, {crisis} and {abuse} put into words: in full at the first mention, shorter after it. */
export const putNumbers = (text: string): string => {
  const mentioned = new Set<string>();
  return text.replaceAll(token, (_, name: keyof typeof numbers) => {
    const { first, again } = numbers[name];
    const words = mentioned.has(name) ? again : first;
    mentioned.add(name);
    return words;
  });
};

/** The same in a heading, where the whole list would drown the verb. The text below it must hold the list. */
export const putNumbersInTitle = (text: string): string => text.replaceAll(token, (_, name: keyof typeof numbers) => numbers[name].title);
