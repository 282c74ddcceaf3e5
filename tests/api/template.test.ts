import { describe, expect, test } from 'vitest';
import { cut, join } from '../../functions/api/template.ts';

const slots = new Set(['name', 'item', 'far']);
const fill = (html: string, flags: readonly string[] = [], values = {}, lists = {}) =>
  join(cut(html, slots), { flags: new Set(flags), values: [values, { far: 'far' }], lists });

describe('the outcome template', () => {
  test('keeps what its flags allow', () => {
    const html = 'a<!--[if x]-->b<!--[if y|z]-->c<!--[/if]--><!--[/if]-->d';
    expect([fill(html), fill(html, ['x']), fill(html, ['x', 'z']), fill(html, ['z'])]).toEqual(['ad', 'abd', 'abcd', 'ad']);
  });

  test('leaves out what a flag forbids', () => {
    const html = 'a<!--[unless x|y]-->b<!--[if z]-->c<!--[/if]--><!--[/unless]-->d';
    expect([fill(html), fill(html, ['z']), fill(html, ['x', 'z']), fill(html, ['y'])]).toEqual(['abd', 'abcd', 'ad', 'ad']);
    expect(() => cut('<!--[unless x]--><!--[/if]-->', slots)).toThrow('closes "if"');
  });

  test('fills slots with escaped text, and leaves other braces alone', () => {
    expect(fill('<p title="{name}">{name} {other} a{color:red}</p>', [], { name: `<b>"&'` })).toBe(
      '<p title="&lt;b&gt;&quot;&amp;&#39;">&lt;b&gt;&quot;&amp;&#39; {other} a{color:red}</p>',
    );
  });

  test('repeats lists', () => {
    expect(
      fill('<!--[each rows]--><li>{item} {name}</li><!--[/each]-->', [], { name: 'n' }, { rows: [{ item: 'a' }, { item: 'b' }] }),
    ).toBe('<li>a n</li><li>b n</li>');
  });

  test('takes the nearest value of a name: of the item, of the result, of all results', () => {
    const rows = [{ far: 'item', name: '' }, {}];
    expect(fill('{far}<!--[each rows]-->({far},{name})<!--[/each]-->', [], { name: 'n' }, { rows })).toBe('far(item,)(far,n)');
  });

  test('refuses markers that do not pair, and slots without a value', () => {
    expect(() => cut('<!--[if x]-->', slots)).toThrow('leaves "if" open');
    expect(() => cut('<!--[if x]--><!--[/each]-->', slots)).toThrow('closes "each"');
    expect(() => cut('<!--[/if]-->', slots)).toThrow('closes "if"');
    expect(() => fill('{name}')).toThrow('{name}');
  });
});
