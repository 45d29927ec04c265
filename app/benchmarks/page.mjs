// Opens a report page in Chromium as its reader would: filters by every choice, walks through it by keyboard, prints a unit.
//   node page.mjs REPORT.html     playwright-core where node finds it, Chromium by $CHROMIUM, else chromium on the PATH
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { chromium } = createRequire(resolve('package.json'))('playwright-core');
const executablePath = process.env.CHROMIUM || execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
const file = process.argv[2];
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const wrong = [];
const expect = (holds, what) => { if (!holds) wrong.push(what); };
try {
  const page = await browser.newPage();
  page.on('pageerror', error => wrong.push('script: ' + error.message));
  page.on('request', request => expect(request.url().startsWith('file:') || request.url().startsWith('data:'), 'asks the network: ' + request.url()));
  await page.goto(pathToFileURL(resolve(file)).href);
  const records = await page.locator('main > article > section').count();

  // From the change of a choice to the frame that shows it; the least of three, since other load only adds to it.
  const filter = (id, value) => page.evaluate(([id, value]) => new Promise(done => {
    const select = document.querySelector('#by-' + id);
    const begin = performance.now();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin)));
  }), [id, value]);
  const times = {};
  for (const id of ['unit', 'verdict', 'severity', 'rule']) {
    const values = await page.locator('#by-' + id + ' option').evaluateAll(options => options.map(option => option.value));
    const taken = [];
    for (const value of [...values.slice(1, 6), '']) {
      const tries = [];
      for (let i = 0; i < 3; i++) {
        await filter(id, value === '' ? values[1] : '');
        tries.push(await filter(id, value));
      }
      taken.push(Math.min(...tries));
    }
    times[id] = Math.round(Math.max(...taken));
  }
  const slowest = Math.max(...Object.values(times));

  // Without a mouse: from finding to finding, to its place in the text, and to the page of a rule and back.
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('j');
  const first = await page.evaluate(() => document.activeElement.closest('.findings > li')?.textContent);
  await page.keyboard.press('j');
  const second = await page.evaluate(() => document.activeElement.closest('.findings > li')?.textContent);
  await page.keyboard.press('k');
  const again = await page.evaluate(() => document.activeElement.closest('.findings > li')?.textContent);
  expect(first && second && first !== second && again === first, 'j and k do not walk through the findings');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => location.hash.length > 1), 'Enter does not lead to the place in the text');
  await page.evaluate(() => document.querySelector('main > article:not([hidden]) > section:not([hidden]) a.rule').focus());
  await page.keyboard.press('Enter');
  expect(await page.locator('dialog[open]').count() === 1, 'a rule does not open its page');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count() === 0, 'Escape does not close the page of a rule');

  // Of a thousand records no browser prints all: it prints the counts then, and what to do.
  await filter('rule', '');
  expect((await page.pdf({ format: 'A4' })).length > 10_000, 'nothing is printed of all records');
  await filter('unit', await page.locator('#by-unit option').nth(1).getAttribute('value'));
  const begin = Date.now();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length > 10_000, 'nothing is printed');
  console.log(`${records} records, ${Math.round(statSync(file).size / 1e5) / 10} MB; slowest filter by ` +
    Object.entries(times).map(([id, ms]) => `${id} ${ms} ms`).join(', ') +
    `; a unit printed in ${((Date.now() - begin) / 1000).toFixed(1)} s; Chromium ${browser.version()}`);
  expect(slowest < 200, 'a filter takes 200 ms or more');
} finally {
  await browser.close();
}
wrong.forEach(what => console.error('page: ' + what));
process.exit(wrong.length ? 1 : 0);
