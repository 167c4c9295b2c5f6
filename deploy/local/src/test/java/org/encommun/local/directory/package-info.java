/** The directory in the packaged stack, as partner networks with systems of their own meet it. */
package org.encommun.local.directory;
