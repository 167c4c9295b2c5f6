package org.encommun.directory.survivorship;

import java.util.Set;
import java.util.UUID;

/**
 * Who sends records.
 *
 * @param networkId the partner network
 * @param trust larger for networks that are trusted more
 * @param owned the fields for which the network is the authority
 */
public record Source(UUID networkId, int trust, Set<String> owned) {

    /** Unmodifiable. */
    public Source {
        owned = Set.copyOf(owned);
    }
}
