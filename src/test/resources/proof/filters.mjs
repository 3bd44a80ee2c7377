// Takes each choice of a report in Chromium and looks at what is shown. Prints what is wrong; then how much was looked at.
// node filters.mjs MODULES CHROMIUM PAGE...   (MODULES: the node_modules folder with playwright-core)
// 3:PAGE takes each third choice alone, beginning with the first.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, chromiumPath, ...pages] = process.argv.slice(2);
const { chromium } = createRequire(resolve(modules, 'package.json'))('playwright-core');
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });

async function look(page, step) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(pathToFileURL(resolve(page)).href);
  const wrong = (what) => console.log(`${page}: wrong: ${what}`);

  const place = (finding) => finding.id || finding.querySelector('[id]').id;
  const find = (inside, visible) => tab.$$eval('.finding', (all, [inside, visible, place]) => all
    .filter((one) => inside.every((some) => some.some((name) => one.classList.contains(name))))
    .filter((one) => !visible || one.getClientRects().length > 0).map(eval(place)), [inside, visible, place.toString()]);
  const take = async (id) => (await tab.$eval(`#choose-${id}`, (e) => e.tagName) === 'INPUT'
    ? tab.check(`#choose-${id}`)
    : tab.selectOption('#filter-office', { label: await tab.$eval(`#choose-${id}`, (e) => e.label) }));
  const clear = () => tab.click('.filter button');
  const brief = () => tab.$eval('.brief', (e) => e.innerText);
  // The number is made by the style, so it is read where a screen reader finds it.
  const session = await tab.context().newCDPSession(tab);
  const said = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const texts = nodes.filter((node) => node.role?.value === 'StaticText')
      .map((node) => node.name.value.trim()).filter((text) => text !== '');
    return texts[texts.findIndex((text) => text.startsWith('Findings shown')) + 1];
  };
  const same = (what, one, other) => {
    if (JSON.stringify(one) !== JSON.stringify(other)) wrong(`${what}: ${one.length} shown, not ${other.length}`);
  };
  const check = async (what, groups) => {
    for (const id of groups.flat()) await take(id);
    same(what, await find([], true), await find(groups, false));
    const rest = await tab.$$eval('#filter ~ section', (chapters) => chapters
      .filter((one) => one.getClientRects().length > 0 && !one.querySelector('.finding')).map((one) => one.id));
    if (rest.length > 0) wrong(`${what}: chapters without a finding: ${rest}`);
    if (await brief() !== whole) wrong(`${what}: the brief changed`);
    await tab.emulateMedia({ media: 'print' });
    same(`${what}, printed`, await find([], true), all);
    await tab.emulateMedia({ media: 'screen' });
  };

  const all = await find([], false);
  const whole = await brief();
  const ids = await tab.$$eval('#filter [id^=choose-]', (choices) => choices.map((one) => one.id.slice('choose-'.length)));
  const taken = ids.filter((_, at) => at % step === 0);
  for (const id of taken) {
    await check(id, [[id]]);
    await clear();
  }
  await check('two of a group, one of another', [['outcome-gap', 'outcome-partly-met'], ['life-danger']]);
  if (await said() !== String((await find([], true)).length)) wrong(`the number: ${await said()}`);

  // A link to a finding that is hidden shows it.
  const hidden = all.filter((one) => one.startsWith('q-'));
  const shown = new Set(await find([], true));
  const link = await tab.$$eval('.brief a[href^="#q-"]', (links) => links.map((one) => one.hash.slice(1)));
  const there = link.find((one) => hidden.includes(one) && !shown.has(one));
  if (there) {
    await tab.click(`.brief a[href="#${there}"] >> nth=0`);
    if (!(await find([], true)).includes(there)) wrong(`the link to ${there} leads nowhere`);
  }

  // By keyboard alone.
  await clear();
  await tab.goto(`${pathToFileURL(resolve(page)).href}#filter`);
  await tab.focus('#filter input >> nth=0');
  await tab.keyboard.press('Space');
  same('the space bar', await find([], true), await find([[ids[0]]], false));

  // In a browser that does not know :has, everything is shown, and no choices.
  const old = await browser.newPage({ bypassCSP: true });
  await old.goto(pathToFileURL(resolve(page)).href);
  await old.evaluate(() => {
    const style = document.querySelector('style');
    style.textContent = style.textContent.replaceAll(':has(', ':unknown(');
    document.querySelectorAll('#filter input').forEach((one) => { one.checked = true; });
    document.querySelectorAll('details').forEach((one) => { one.open = true; });
  });
  const left = await old.$$eval('.finding', (found) => found.filter((one) => one.getClientRects().length > 0).length);
  if (left !== all.length) wrong(`without :has ${left} findings of ${all.length}`);
  if (await old.isVisible('#filter')) wrong('without :has there are choices');
  console.log(`${page}: ${taken.length} of ${ids.length} choices, ${all.length} findings, ${there ? 'one' : 'no'} link to what is hidden`);
}

for (const asked of pages) {
  const [page, step = 1] = asked.split(':').reverse();
  await look(page, Number(step));
}
await browser.close();
