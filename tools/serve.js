import { listPages, startSite } from './site.js';

const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; it must be a whole number from 0 to 65535.`);
  process.exit(1);
}
try {
  const { origin } = await startSite({ port });
  console.log(`\nCommonweal is at ${origin}/\n`);
  for (const { path, title } of await listPages()) console.log(`  ${origin}${path}  ${title}`);
  console.log(`  ${origin}/builder/  Make a widget from a file`);
  console.log(`  ${origin}/storybook/  Storybook\n`);
  console.log('Press Ctrl+C to stop.');
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Name another: PORT=8081 npm start`);
  process.exit(1);
}
