package org.encommun.directory.feed;

import java.util.UUID;

/**
 * Who reads the feed of places, and which part of it.
 *
 * @param networkId the network whose machine reads; {@code null} for everybody else
 * @param seesNetworks whether the reader may see what only networks may
 * @param territory the only territory that is asked for, as {@code KIND:code}; {@code null} for all
 */
record FeedReader(UUID networkId, boolean seesNetworks, String territory) {}
