import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pages } from './site.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(pages.map((one) => [one.path, one] as const))('%s', (_, { document }) => {
  test('permits the inline styles that it holds, no other, and no inline script', () => {
    const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
    const directive = (name: string) => new RegExp(`${name} ([^;]*)`).exec(policy)?.[1]?.split(' ') ?? [];
    const styles = document.querySelectorAll('style').map((style) => hashOf(style.textContent));
    expect(styles.length).toBeGreaterThan(0);
    expect(directive('style-src').toSorted()).toEqual(["'self'", ...styles].toSorted());
    expect(directive('script-src')).toEqual(["'self'"]);
  });
});
