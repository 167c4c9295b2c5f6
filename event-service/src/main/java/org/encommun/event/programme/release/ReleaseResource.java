package org.encommun.event.programme.release;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The releases of a programme over HTTP. */
@Path("/events/{eventId}/releases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
public class ReleaseResource {

    private final ReleaseService releases;
    private final Responses responses;

    ReleaseResource(ReleaseService releases, Responses responses) {
        this.releases = releases;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "releaseProgramme", summary = "Release the working draft as the public programme")
    public RestResponse<ReleaseView> release(UUID eventId, @NotNull @Valid ReleaseRequest request) {
        Release release = releases.release(eventId, request);
        return responses.createdAt("/events/%s/releases/%d".formatted(eventId, release.number()), release.number(),
                ReleaseView.of(release, true));
    }

    @GET
    @PermitAll
    @Operation(operationId = "listReleases", summary = "List the releases of a programme, oldest first")
    public List<ReleaseSummary> list(UUID eventId) {
        return releases.list(eventId);
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(operationId = "getRelease", summary = "Read a release with its changes from the previous one")
    public RestResponse<ReleaseView> get(UUID eventId, int number) {
        Release release = releases.get(eventId, number);
        return responses.ok(number, () -> ReleaseView.of(release, releases.mayReadReason(eventId)));
    }

    @POST
    @Path("/{number}/resumption")
    @Idempotent
    @Authenticated
    @Operation(operationId = "resumeRelease", summary = "Restore the working draft from which an old release was made",
            description = "Restores all fields of venues, rooms and sessions, including those changed or deleted since. What "
                    + "was added since stays, sessions without a time. Deleted speakers, needs and work axes are not "
                    + "restored. Readers see the change with the next release.")
    public RestResponse<ReleaseSummary> restore(UUID eventId, int number) {
        return responses.createdAt("/events/%s/sessions".formatted(eventId), number,
                releases.restore(eventId, number).summary());
    }
}
