/** Events entered and played through the public APIs, as the front ends of their organisers and participants would. */
package org.encommun.local.demo;
