/** Compares what was acknowledged with what the databases, the topics and the feeds hold afterwards. */
package org.encommun.local.faults.check;
