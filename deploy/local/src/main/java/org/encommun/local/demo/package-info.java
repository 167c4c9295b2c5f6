/** An event played from start to finish through the public APIs, as the front ends of its organisers and participants would. */
package org.encommun.local.demo;
