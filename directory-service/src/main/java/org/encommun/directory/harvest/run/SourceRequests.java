package org.encommun.directory.harvest.run;

import java.net.URI;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.directory.harvest.fetch.FetchOrder;
import org.encommun.directory.harvest.fetch.Fetched;
import org.encommun.directory.harvest.fetch.Fetcher;
import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.encommun.directory.harvest.progress.SeenTable;
import org.encommun.directory.harvest.secret.SecretCipher;

import io.quarkus.runtime.configuration.MemorySize;

/** Requests what sources have, with their credentials, within the limits of the installation. */
@ApplicationScoped
class SourceRequests {

    private static final String TABLES = "text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, "
            + "application/x-ndjson, */*;q=0.5";
    private static final String PAGES = "application/json, application/vnd.openactive.rpde+json; version=1";

    private final Fetcher fetcher;
    private final SecretCipher cipher;
    private final MemorySize largestTable;
    private final Duration tableTime;
    private final MemorySize largestPage;
    private final Duration pageTime;

    SourceRequests(Fetcher fetcher, SecretCipher cipher,
            @ConfigProperty(name = "encommun.harvest.table-limit") MemorySize largestTable,
            @ConfigProperty(name = "encommun.harvest.table-time") Duration tableTime,
            @ConfigProperty(name = "encommun.harvest.page-limit") MemorySize largestPage,
            @ConfigProperty(name = "encommun.harvest.page-time") Duration pageTime) {
        this.fetcher = fetcher;
        this.cipher = cipher;
        this.largestTable = largestTable;
        this.tableTime = tableTime;
        this.largestPage = largestPage;
        this.pageTime = pageTime;
    }

    /** The table, if it has changed since it was seen last. */
    Fetched table(HarvestTask task) {
        SeenTable seen = task.seen();
        return fetcher.fetch(new FetchOrder(task.address(), task.hosts(), authorization(task),
                seen == null ? null : seen.etag(), seen == null ? null : seen.lastModified(), TABLES,
                largestTable.asLongValue(), tableTime));
    }

    /** A page of the feed. */
    Fetched page(HarvestTask task, URI page) {
        return fetcher.fetch(new FetchOrder(page, task.hosts(), authorization(task), null, null, PAGES,
                largestPage.asLongValue(), pageTime));
    }

    private String authorization(HarvestTask task) {
        return task.authorization() == null
                ? null
                : cipher.open(task.authorization(), task.sourceId())
                        .orElseThrow(() -> new HarvestFailed(HarvestFailure.CREDENTIALS_UNREADABLE));
    }
}
