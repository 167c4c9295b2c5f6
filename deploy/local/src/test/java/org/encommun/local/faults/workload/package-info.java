/** What clients do while faults are injected: random commands from a seed, repeated until their outcome is known, and recorded. */
package org.encommun.local.faults.workload;
