package org.encommun.registration.waitinglist;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

/** The waiting lists of an event over HTTP. */
@Path("/registration/events/{eventId}/waiting-lists")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Registrations")
public class WaitingListResource {

    private final WaitingListService waitingLists;

    WaitingListResource(WaitingListService waitingLists) {
        this.waitingLists = waitingLists;
    }

    @GET
    @Operation(operationId = "listWaitingLists", summary = "List the waiting lists of an event",
            description = "For its organisers: the list of the event, then those of its sessions, each in the order of "
                    + "promotion.")
    public List<WaitingListView> list(UUID eventId) {
        return waitingLists.list(eventId);
    }
}
