// Draws public/social-card.png with the handbook's name: npm run card, after changing company.yaml or the mark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { company } from '../src/handbook/company.ts';
import { findBrowser } from './browser.ts';

const require = createRequire(import.meta.url);
const face = (weight: number) => {
  const file = require.resolve(
    `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
  );
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Card; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
};

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(`
  <style>
    ${face(400)} ${face(700)}
    body { margin: 0; background: #fdfcf9; font-family: Card; color: #17201e; }
    main { box-sizing: border-box; height: 630px; padding: 90px 100px; border-left: 28px solid #0b6b62;
      display: flex; flex-direction: column; justify-content: space-between; }
    svg { width: 110px; height: 110px; }
    h1 { font-size: 76px; margin: 30px 0 10px; }
    p { font-size: 34px; margin: 0; color: #3f4a47; }
  </style>
  <main>
    <div>${readFileSync('src/assets/mark.svg', 'utf8')}<h1>${company('.').handbook}</h1></div>
    <p>每条规定有出处，每个数只在一处，每条规则都能算。</p>
  </main>`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'public/social-card.png' });
await browser.close();
