package org.encommun.local.access;

import java.util.Map;

/**
 * A kind of caller of the access table.
 *
 * @param headers its credentials
 */
record Caller(String name, Map<String, String> headers) {}
