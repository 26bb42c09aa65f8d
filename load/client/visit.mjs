// A load person in a real Chromium, signed in as the web client's own pages are.
import { execFileSync } from 'node:child_process';
import { env } from 'node:process';
import { chromium } from 'playwright-core';

/** `prepare` runs in every page before its own scripts. */
export async function visit(gateway, token, prepare) {
  const executablePath = env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium chromium-browser google-chrome | head -1']).toString().trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
  const url = gateway.replace('http:', 'https:');
  await context.addCookies([{ name: '__Host-at', value: token, url, secure: true, httpOnly: true, sameSite: 'Lax' }]);
  await context.addInitScript(`localStorage.setItem('veza.session', 'COOKIE'); (${prepare})()`);
  return { browser, context, page: await context.newPage() };
}
