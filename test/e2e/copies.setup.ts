import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { writeHandbookFile } from '../../src/build/handbook-file.ts';
import { writeUsb } from '../../src/build/usb.ts';
import { COPIES } from './site.ts';

test('the copies are written from the built site', async () => {
  await writeUsb(resolve('.'), resolve('dist'), COPIES);
  await writeHandbookFile(resolve('.'), resolve('dist'), join(COPIES, 'handbook.html'));
});
