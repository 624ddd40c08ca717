// Docusaurus loads a plugin through jiti, which rewrites ES modules on its way and breaks some of them. A
// CommonJS entry is loaded by Node itself, and so is everything behind it.
import plugin = require('./index.ts');

export = plugin;
