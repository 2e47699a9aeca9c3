import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { latePlan } from '../lsp/late-plan.js';

describe('the command dist/cli.cjs', function () {
  this.timeout(20_000);
  const cli = resolve('dist/cli.cjs');
  let folder = '';

  before(() => {
    ok(existsSync(cli), 'Build first: npm run build');
    folder = mkdtempSync(join(tmpdir(), 'delivery-plan-'));
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'late.plan.yaml'), latePlan);
    writeFileSync(join(folder, 'picture.plan.yaml'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  });
  after(() => rmSync(folder, { recursive: true }));

  function command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
  }

  it('checks files on disk', () => {
    const { status, stdout, stderr } = command('check', 'late.plan.yaml');
    equal(stderr, '');
    match(stdout, /^late\.plan\.yaml\n/);
    match(stdout, /deadline-missed/);
    equal(status, 1);
  });

  it('prints a long report into a pipe to its end', () => {
    const { stdout } = command('check', 'late.plan.yaml', '--format', 'sarif');
    ok(JSON.parse(stdout));
  });

  it('refuses what is not there, holds nothing, or is not text', () => {
    equal(command('check', 'missing.plan.yaml').status, 2);
    equal(command('check', 'empty').status, 2);
    const binary = command('check', 'picture.plan.yaml');
    equal(binary.status, 2);
    match(binary.stderr, /"picture\.plan\.yaml" is not a text file/);
  });

  it('prints its version', () => {
    match(command('--version').stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
