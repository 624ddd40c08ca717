/** The guides in the order in which one needs them; each file is named, so that none is forgotten or comes by itself. */
export default {
  guides: [
    { type: 'doc', id: 'CONTRIBUTING', label: 'How it works' },
    {
      type: 'category',
      label: 'Guides',
      collapsible: false,
      items: [
        'website/guides/share-a-talk',
        'website/guides/announce-an-event',
        'website/guides/add-slides',
        'website/guides/report-a-number',
        'website/guides/review',
        'website/guides/translate',
      ],
    },
    { type: 'doc', id: 'website/guides/code-in-batches', label: 'Code a large file' },
    { type: 'link', href: '/contribute/gaps/', label: 'What is missing' },
  ],
};
