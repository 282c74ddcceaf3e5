import { expect, test, vi } from 'vitest';
import { whyOff } from '../../functions/api/switch.ts';
import { openApi } from '../../functions/openapi/document.ts';

/** The rules that run here, withdrawn: the build that says so must be possible. */
vi.mock(import('../../functions/knowledge/withdrawn.ts'), async (original) => ({
  ...(await original()),
  withdrawal: () => ({ rules: '0.1.0', on: '2026-11-22' as const, reason: 'A rule missed new numbness.' }),
}));

test('the reference can be made while the rules are withdrawn, or the withdrawal could not be deployed', async () => {
  expect(whyOff('on')).toBe('A rule missed new numbness.');
  const { paths, components } = await openApi('https://here.example');
  const good = paths['/api/v1/assessment'].post.responses['200'].content['application/json'].examples;
  expect(good?.['emergency']).toMatchObject({ value: { disposition: { level: 'emergency' } } });
  expect(JSON.stringify(components.responses['Problem503'])).toContain('actNowIf');
});
