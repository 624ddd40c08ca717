/** The guides in the order in which one needs them; each file is named, so that none is forgotten or comes by itself. */
export default {
  guides: [
    { type: 'doc', id: 'CONTRIBUTING', label: 'How it works' },
    {
      type: 'category',
      label: 'Guides',
      collapsible: false,
      items: ['share-a-talk', 'announce-an-event', 'add-slides', 'report-a-number', 'review', 'translate'],
    },
    { type: 'doc', id: 'code-in-batches', label: 'Code a large file' },
    { type: 'link', href: '/contribute/gaps/', label: 'What is missing' },
  ],
};
