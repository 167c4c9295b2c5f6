/** What French directories write into names, addresses and contacts, in a form in which two of them can be compared. */
package org.encommun.directory.matching.value;
