// Writes which packages stand here, as CycloneDX: all of them, and those that the Worker is made of.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const lists = { 'sbom.json': [], 'sbom-production.json': ['--omit', 'dev'] };

mkdirSync('reports', { recursive: true });
for (const [file, some] of Object.entries(lists)) {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', ...some], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr || stdout}`);
  const { components } = JSON.parse(stdout);
  if (components.length === 0) throw new Error('npm sbom listed no package.');
  writeFileSync(`reports/${file}`, stdout);
  console.log(`reports/${file}: ${components.length} packages`);
}
