package org.encommun.event.team.roster;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The team of an event over HTTP. */
@Path("/events/{eventId}/team")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Team",
        description = "Who may act for an event: organisers, moderators, check-in staff and devices. For its organisers. Whoever "
                + "creates an event is its first organiser.")
public class TeamResource {

    private final TeamService teams;
    private final Responses responses;

    TeamResource(TeamService teams, Responses responses) {
        this.teams = teams;
        this.responses = responses;
    }

    @GET
    @Operation(operationId = "listTeamMembers", summary = "List the members of the team, oldest first")
    public List<TeamMemberView> list(UUID eventId) {
        return teams.list(eventId).stream().map(TeamMemberView::of).toList();
    }

    @GET
    @Path("/changes")
    @Operation(operationId = "listTeamChanges", summary = "List who changed the team and when, oldest first")
    public List<TeamChangeView> changes(UUID eventId) {
        return teams.changes(eventId).stream().map(TeamChangeView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(operationId = "addTeamMember", summary = "Add a member to the team",
            description = "By the subject of their tokens; where you do not know it, send an invitation instead. Event-service lets "
                    + "the member in at once, the other services within a second.")
    public RestResponse<TeamMemberView> add(UUID eventId, @NotNull @Valid NewTeamMember request) {
        TeamService.VersionedMember added = teams.add(eventId, request);
        return responses.createdAt("/events/%s/team/%s".formatted(eventId, added.member().id()), added.version(),
                TeamMemberView.of(added.member()));
    }

    @GET
    @Path("/{memberId}")
    @Operation(operationId = "getTeamMember", summary = "Read a member of the team",
            description = "The entity tag is that of the whole team.")
    public RestResponse<TeamMemberView> get(UUID eventId, UUID memberId) {
        return ok(teams.get(eventId, memberId));
    }

    @PUT
    @Path("/{memberId}/role")
    @Operation(operationId = "changeTeamRole", summary = "Give a member another role",
            description = "The last organiser keeps the role.")
    public RestResponse<TeamMemberView> changeRole(UUID eventId, UUID memberId, @BeanParam IfMatch ifMatch,
            @NotNull @Valid MemberRole request) {
        return ok(teams.changeRole(eventId, memberId, ifMatch, request.role()));
    }

    @DELETE
    @Path("/{memberId}")
    @Operation(operationId = "removeTeamMember", summary = "Remove a member from the team",
            description = "Members may remove themselves. The last organiser cannot leave.")
    public void remove(UUID eventId, UUID memberId, @BeanParam IfMatch ifMatch) {
        teams.remove(eventId, memberId, ifMatch);
    }

    private RestResponse<TeamMemberView> ok(TeamService.VersionedMember versioned) {
        return responses.ok(versioned.version(), () -> TeamMemberView.of(versioned.member()));
    }
}
