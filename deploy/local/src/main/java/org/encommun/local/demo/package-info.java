/** Enters and plays events through the public APIs, as front ends of organisers and participants would. */
package org.encommun.local.demo;
