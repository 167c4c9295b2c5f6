package org.encommun.directory.feed;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.feed.PublishedSnapshots;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.http.PublicAddress;

/** The list of the feeds over HTTP. */
@Path("/directory/feeds")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Feeds")
public class FeedResource {

    /** Deletions are kept in {@code feed_item} for good: a reader of any age misses nothing. */
    private static final long OLDEST_SAFE_CHANGE_NUMBER = 0;

    private final PublishedSnapshots snapshots;
    private final PublicAddress address;

    FeedResource(PublishedSnapshots snapshots, PublicAddress address) {
        this.snapshots = snapshots;
        this.address = address;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listFeeds", summary = "List the feeds, and from which change number each can be read",
            description = "A reader that has read up to `oldestSafeChangeNumber` or later goes on from there; an older one "
                    + "starts anew and drops what it is not given. Change numbers are those of the whole directory, so each "
                    + "feed has gaps between its own.")
    public List<FeedView> list() {
        long latest = snapshots.head();
        return List.of(feed("actor", "actors", latest), feed("place", "places", latest));
    }

    private FeedView feed(String kind, String path, long latest) {
        return new FeedView(kind, address.absolute("/directory/feeds/" + path), OLDEST_SAFE_CHANGE_NUMBER, latest,
                RpdePage.LICENCE);
    }
}
