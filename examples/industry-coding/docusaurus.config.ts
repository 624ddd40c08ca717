export default {
  title: 'Industry Coding Exchange',
  tagline: 'A made-up community on coding industries to ISIC.',
  url: 'https://example.org',
  baseUrl: process.env.BASE_URL ?? '/',
  trailingSlash: true,
  future: { v4: true, faster: true },
  onBrokenLinks: 'throw',
  plugins: [['@isco-cop/docusaurus-plugin', { path: 'content' }]],
  presets: [
    ['classic', { docs: false, blog: false, pages: false, theme: { customCss: './src/css/site.css' } }],
  ],
  themeConfig: {
    navbar: {
      title: 'Industry Coding Exchange',
      items: [
        { to: '/methodologies/', label: 'Methodologies' },
        { to: '/evidence/', label: 'Evidence' },
        { to: '/resources/', label: 'Resources' },
      ],
    },
  },
};
