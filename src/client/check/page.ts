/** The check's own `main`. It is out of the document while an outcome stands in its place. */
export const own = document.querySelector('main') as HTMLElement;

export const find = (id: string): HTMLElement | null => own.querySelector(`#${id}`);

export const get = <Kind extends HTMLElement>(id: string): Kind => {
  const element = find(id);
  if (!element) throw new Error(`The check has no #${id}.`);
  return element as Kind;
};

/** The box of an option, or its line in a list to choose from. No option has an id: they were a thirtieth of the page. */
export const optionOf = (question: string, option: string): HTMLInputElement | HTMLOptionElement | null => {
  const [name, value] = [`[name="${CSS.escape(question)}"]`, `[value="${CSS.escape(option)}"]`];
  return own.querySelector(`${name}${value},${name}>${value}`);
};

/** A copy of what a template of the page holds. */
export const copyOf = (id: string): DocumentFragment => document.importNode(get<HTMLTemplateElement>(id).content, true);

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  for (const child of children) element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  return element;
}
