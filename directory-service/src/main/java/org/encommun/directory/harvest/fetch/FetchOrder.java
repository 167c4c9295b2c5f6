package org.encommun.directory.harvest.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * What is to be fetched.
 *
 * @param hosts from where at most
 * @param authorization the header that is sent to the server of the address and to no other; {@code null} for none
 * @param etag that of what is there already; {@code null} for none
 * @param lastModified likewise, as the server has written it
 * @param accept the media types
 * @param most how many bytes at most, after decompression
 * @param time how long it may take altogether
 */
public record FetchOrder(URI address, AllowedHosts hosts, String authorization, String etag, String lastModified, String accept,
        long most, Duration time) {

    /** Without credentials, and without the query, in which some servers have theirs. */
    @Override
    public String toString() {
        return address.getHost() + address.getPath();
    }
}
