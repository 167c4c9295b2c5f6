/** The fault suite: random commands from many clients while processes, sessions and records fail, and a check of what remains. */
package org.encommun.local.faults;
