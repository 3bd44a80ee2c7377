// Checks pages with axe-core in Chromium: light, dark, print, 320 px wide, and with findings chosen; all folds open. Prints every violation; none means silence.
// node axe.mjs MODULES CHROMIUM PAGE...   (MODULES: the node_modules folder with playwright-core and axe-core)
// light:PAGE looks at a page in that way alone, light+print:PAGE in those two.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, chromiumPath, ...pages] = process.argv.slice(2);
const require = createRequire(resolve(modules, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ways = {
  light: { colorScheme: 'light', viewport: { width: 1400, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1400, height: 900 } },
  chosen: { colorScheme: 'light', viewport: { width: 800, height: 1000 } },
  'chosen narrow': { colorScheme: 'dark', viewport: { width: 400, height: 900 } },
  narrow: { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  'narrow dark': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  print: { colorScheme: 'light', viewport: { width: 794, height: 1123 } },
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Narrow and dark are each looked at in full; together they change nothing but colours.
const colours = ['color-contrast', 'link-in-text-block'];

const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
for (const asked of pages) {
  const [page, only] = asked.split(':').reverse();
  for (const [way, options] of Object.entries(ways).filter(([way]) => !only || only.split('+').includes(way))) {
    // The page's own policy would stop axe as well; that it stops everything is another proof.
    const context = await browser.newContext({ ...options, bypassCSP: true });
    const tab = await context.newPage();
    if (way === 'print') await tab.emulateMedia({ media: 'print' });
    await tab.goto(pathToFileURL(resolve(page)).href);
    if (way.startsWith('chosen') && await tab.$('#filter') === null) {
      await context.close();
      continue;
    }
    await tab.evaluate((choose) => {
      document.querySelectorAll('details').forEach((folded) => { folded.open = true; });
      document.querySelectorAll('#filter-outcome input').forEach((choice) => { choice.checked = choose; });
    }, way.startsWith('chosen'));
    await tab.evaluate(axe);
    // Nobody touches paper, so the size of targets is no matter there.
    const rules = { 'target-size': { enabled: way !== 'print' } };
    const runOnly = way === 'narrow dark' ? { type: 'rule', values: colours } : { type: 'tag', values: tags };
    // What passed is counted by rule; its thousands of elements are not described.
    const choice = way === 'narrow dark' ? { runOnly } : { runOnly, rules };
    const result = await tab.evaluate((how) => axe.run(document, how), { ...choice, resultTypes: ['violations'] });
    for (const violation of result.violations) {
      for (const node of violation.nodes.slice(0, 5)) {
        console.log(`${page}: ${way}: ${violation.id}: ${violation.help}: ${node.html.slice(0, 160)}`);
      }
    }
    if (result.passes.length < (way === 'narrow dark' ? 1 : 10)) console.log(`${page}: ${way}: axe looked at next to nothing`);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) console.log(`${page}: ${way}: ${wide} px must be scrolled sideways`);
    await context.close();
  }
}
await browser.close();
