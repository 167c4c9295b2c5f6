package org.encommun.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.registration.event.KnownEventRepository;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.event.KnownSessionRepository;

import io.quarkus.security.Authenticated;

/** Who waits, in the order in which they will be served. */
@Path("/registration/events/{eventId}/waiting-lists")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Registrations")
public class WaitingListResource {

    private final KnownEventRepository events;
    private final KnownSessionRepository sessions;
    private final RegistrationRepository registrations;
    private final CurrentUser caller;

    WaitingListResource(KnownEventRepository events, KnownSessionRepository sessions, RegistrationRepository registrations,
            CurrentUser caller) {
        this.events = events;
        this.sessions = sessions;
        this.registrations = registrations;
        this.caller = caller;
    }

    /** One line of people. */
    public record WaitingListView(
            @Schema(nullable = true, description = "The session that they wait for; absent for the event itself.",
                    examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
            @Schema(description = "Registrations, the first in line first. The order is that of asking, and nothing else.",
                    examples = "[\"019aa4c4-1111-7000-8000-00000000000a\"]") List<UUID> registrationIds) {}

    @GET
    @Operation(operationId = "listWaitingLists", summary = "Read who waits for a place or a seat, the first in line first")
    public List<WaitingListView> list(@PathParam("eventId") UUID eventId) {
        caller.require(eventId, Role.ORGANISER);
        events.get(eventId);
        List<WaitingListView> lists = new ArrayList<>();
        lists.add(new WaitingListView(null, ids(registrations.waiting(eventId))));
        for (KnownSession session : sessions.offered(eventId)) {
            lists.add(new WaitingListView(session.id(), ids(registrations.waitingForSeat(session.id()))));
        }
        return lists;
    }

    private static List<UUID> ids(List<Registration> waiting) {
        return waiting.stream().map(Registration::id).toList();
    }
}
