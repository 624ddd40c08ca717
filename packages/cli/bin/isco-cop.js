#!/usr/bin/env node
// A file of its own, since npm links commands when it installs, before there is a dist folder.
import '../dist/main.js';
