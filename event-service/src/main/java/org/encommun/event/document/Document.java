package org.encommun.event.document;

import java.nio.charset.StandardCharsets;

import org.encommun.event.document.source.DocumentSource;

/**
 * A public document of an event.
 *
 * @param content its bytes; the same for the same event and programme
 * @param fileName the name under which browsers save it; {@code null} for a document that they show
 */
record Document(byte[] content, String fileName) {

    static Document shown(byte[] content) {
        return new Document(content, null);
    }

    /** @param suffix of the file name, which begins with the short name of the event */
    static Document saved(byte[] content, DocumentSource event, String suffix) {
        return new Document(content, event.details().slug() + suffix);
    }

    static Document saved(String content, DocumentSource event, String suffix) {
        return saved(content.getBytes(StandardCharsets.UTF_8), event, suffix);
    }
}
