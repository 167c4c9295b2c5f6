/**
 * Likely duplicates among the records of places that several networks hold: candidates by blocking keys, a Fellegi–Sunter score
 * with reasons, and clusters of the decisions that people take. Plain Java without a framework; decision 18 says how well.
 */
package org.encommun.directory.matching;
