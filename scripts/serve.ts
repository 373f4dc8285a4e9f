// Serves the built site: http://127.0.0.1:4321, or the PORT named in the environment.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const folder = process.env.CALLBOOK_OUT ?? 'dist';
const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`Nothing is built in ${folder}: run "npm run build" first.`);
  process.exit(1);
}
const notFound = readFileSync(join(folder, '404.html'));
const files = sirv(folder, { dev: true });
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(notFound);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () =>
  console.log(`Callbook is at http://127.0.0.1:${port}/ (stop with Ctrl-C)`),
);
