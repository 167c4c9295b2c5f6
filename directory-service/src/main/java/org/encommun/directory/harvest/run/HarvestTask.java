package org.encommun.directory.harvest.run;

import java.net.URI;
import java.util.UUID;

import org.encommun.directory.harvest.fetch.AllowedHosts;
import org.encommun.directory.harvest.progress.SeenTable;
import org.encommun.directory.harvest.secret.SealedSecret;
import org.encommun.directory.harvest.source.SourceFormat;

/**
 * A source that this replica reads.
 *
 * @param holder which lease
 * @param authorization {@code null} for none
 * @param seen the table that was taken last; {@code null} if it is to be fetched whether it has changed or not
 * @param next where the feed goes on; {@code null} for its beginning
 */
record HarvestTask(UUID sourceId, UUID holder, SourceFormat format, URI address, AllowedHosts hosts, SealedSecret authorization,
        SeenTable seen, String next) {}
