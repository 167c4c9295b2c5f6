package org.encommun.local.demo;

import java.util.List;
import java.util.Map;

/**
 * A partner network of the demo and the table that its machine sends. The networks are fictitious.
 *
 * @param client as which its machine signs in
 * @param table the file with its places
 * @param mapping what the headings and words of the table mean; {@code null} for those of the standard
 * @param shared the names under which it finds places of its own in the feed, by its own ids
 */
record NetworkScript(String client, String name, String table, String mediaType, Map<String, Object> mapping,
        Map<String, String> shared) {

    /** All, in the order in which they send their tables. */
    static List<NetworkScript> all() {
        return List.of(EventScript.read("networks", NetworkScript[].class));
    }

    /** The content of the table. */
    byte[] content() {
        return EventScript.content(table);
    }
}
