declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

declare module '@isco-cop/docusaurus-plugin/search-index' {
  const file: import('@isco-cop/search').IndexFile;
  export default file;
}

declare module '@isco-cop/docusaurus-plugin/search-outline' {
  const file: import('@isco-cop/search').IndexFile;
  export default file;
}

declare module '@isco-cop/docusaurus-plugin/json-ld' {
  /** Text of the script element of each page by its path; nothing in a browser. */
  const pages: Readonly<Record<string, string>>;
  export default pages;
}

declare module '@isco-cop/docusaurus-plugin/coding-model' {
  /** Address of the file. */
  const url: string;
  export default url;
}

declare module '@isco-cop/docusaurus-plugin/coding-groups' {
  const groups: readonly import('@isco-cop/coding').TitledGroup[];
  export default groups;
}
