/**
 * What happens to a request before it comes to a resource: a check of its address, host and size, of its token, and the reading
 * of its body. Everything here runs on the event loop, so that a slow or broken client holds no worker.
 */
package org.encommun.defaults.http;
