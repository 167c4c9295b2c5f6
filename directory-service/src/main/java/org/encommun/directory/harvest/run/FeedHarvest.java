package org.encommun.directory.harvest.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.database.DatabaseFailure;
import org.encommun.directory.harvest.fetch.AllowedHosts;
import org.encommun.directory.harvest.fetch.Fetched;
import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.jboss.logging.Logger;

/** Reads a feed from where it was left to its end. */
@ApplicationScoped
class FeedHarvest {

    private static final Logger LOG = Logger.getLogger(FeedHarvest.class);
    private static final int MOST_PAGES = 10_000;

    private final SourceRequests requests;
    private final FeedSteps steps;
    private final HarvestLeases leases;
    private final Duration turn;

    FeedHarvest(SourceRequests requests, FeedSteps steps, HarvestLeases leases,
            @ConfigProperty(name = "encommun.harvest.turn") Duration turn) {
        this.turn = turn;
        this.requests = requests;
        this.steps = steps;
        this.leases = leases;
    }

    /**
     * Reads it.
     *
     * @param goOn asked after each page; if not, or after a while, another replica goes on
     * @throws HarvestFailed if a page cannot be fetched, or is none
     */
    void harvest(HarvestTask task, BooleanSupplier goOn) {
        URI page = task.next() == null ? task.address() : AllowedHosts.address(task.next());
        long endOfTurn = System.nanoTime() + turn.toNanos();
        boolean mayStartOver = !page.equals(task.address());
        for (int read = 0; read < MOST_PAGES; read++) {
            FeedPage fetched;
            try {
                fetched = fetch(task, page);
            } catch (HarvestFailed failed) {
                if (!failed.reason().equals(HarvestFailure.GONE.name()) || !mayStartOver) {
                    throw failed;
                }
                // the feed no longer knows where this reader was
                steps.startOver(task);
                page = task.address();
                mayStartOver = false;
                continue;
            }
            if (fetched.isLast(page)) {
                end(task, page, goOn);
                return;
            }
            takeIn(task, fetched.items(), fetched.licence(), fetched.next());
            page = fetched.next();
            if (!goOn.getAsBoolean() || System.nanoTime() - endOfTurn > 0) {
                // stopping, or other sources wait
                leases.release(task);
                return;
            }
        }
        throw new HarvestFailed(HarvestFailure.FEED_ENDLESS);
    }

    private FeedPage fetch(HarvestTask task, URI page) {
        try (Fetched fetched = requests.page(task, page)) {
            return FeedPage.read(fetched.body(), page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Where the items cannot be taken in together, each half is on its own, so that one item at most is refused for what it does.
     *
     * @param next from where the feed goes on after them; {@code null} if others of their page follow
     */
    private void takeIn(HarvestTask task, List<FeedItem> items, String licence, URI next) {
        try {
            steps.takeIn(task, items, licence, next);
        } catch (RuntimeException failure) {
            if (failure instanceof LeaseLost || items.isEmpty() || DatabaseFailure.isUnavailable(failure)
                    || DatabaseFailure.isConflict(failure)) {
                // no fault of an item: the feed is read again from its last page
                throw failure;
            }
            LOG.warnf(failure, "source %s: %d items", task.sourceId(), items.size());
            if (items.size() == 1) {
                steps.refuse(task, items.get(0), next);
            } else {
                takeIn(task, items.subList(0, items.size() / 2), licence, null);
                takeIn(task, items.subList(items.size() / 2, items.size()), licence, next);
            }
        }
    }

    private void end(HarvestTask task, URI last, BooleanSupplier goOn) {
        if (steps.reachEnd(task, last)) {
            while (steps.deleteSome(task)) {
                if (!goOn.getAsBoolean()) {
                    leases.release(task);
                    return;
                }
            }
        }
        steps.end(task);
    }
}
