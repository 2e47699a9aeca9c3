/** What `npm run test:vscode` runs, in this order: which suite, in which extension host, in a trusted folder or not. */
export const runs = {
  desktop: { title: 'Desktop extension host', suite: 'desktop.cjs', web: false, trusted: true },
  web: { title: 'Web worker extension host', suite: 'web.cjs', web: true, trusted: true },
  'desktop-restricted': {
    title: 'Desktop extension host, Restricted Mode',
    suite: 'desktop-restricted.cjs',
    web: false,
    trusted: false,
  },
  'web-restricted': {
    title: 'Web worker extension host, Restricted Mode',
    suite: 'web-restricted.cjs',
    web: true,
    trusted: false,
  },
};
