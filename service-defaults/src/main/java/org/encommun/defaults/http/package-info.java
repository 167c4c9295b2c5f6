/**
 * Processes a request before it reaches a resource: checks its address, host, size and token, and reads its body. All of it
 * runs on the event loop, so that a slow or broken client blocks no worker thread.
 */
package org.encommun.defaults.http;
