package org.encommun.event.team.invitation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.encommun.event.team.TeamMember;
import org.encommun.event.team.roster.TeamMemberView;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The invitations into an event's team over HTTP. */
@Path("/events/{eventId}/team/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Team")
public class InvitationResource {

    private final InvitationService invitations;
    private final AcceptanceService acceptances;
    private final Responses responses;

    InvitationResource(InvitationService invitations, AcceptanceService acceptances, Responses responses) {
        this.invitations = invitations;
        this.acceptances = acceptances;
        this.responses = responses;
    }

    @POST
    @Idempotent(showsSecret = true)
    @Operation(operationId = "createTeamInvitation", summary = "Invite somebody into the team",
            description = "The response holds a code: put it into a link to your front end and send it to the person, who is signed "
                    + "in there and accepts with it. It works once, until it expires or is revoked, and while you organise the event.")
    public RestResponse<InvitationView> create(UUID eventId, @NotNull @Valid NewInvitation request) {
        InvitationService.CreatedInvitation created = invitations.create(eventId, request);
        return responses.created(created.invitation(), invitation -> InvitationView.of(invitation, created.code()));
    }

    @GET
    @Operation(operationId = "listTeamInvitations", summary = "List the invitations into the team, oldest first")
    public List<InvitationView> list(UUID eventId) {
        return invitations.list(eventId).stream().map(InvitationView::of).toList();
    }

    @GET
    @Path("/{invitationId}")
    @Operation(operationId = "getTeamInvitation", summary = "Read an invitation into the team")
    public RestResponse<InvitationView> get(UUID eventId, UUID invitationId) {
        return responses.ok(invitations.get(eventId, invitationId), InvitationView::of);
    }

    @DELETE
    @Path("/{invitationId}")
    @Operation(operationId = "revokeTeamInvitation", summary = "Revoke an invitation into the team",
            description = "It stays in the list as revoked. A member who has accepted it stays in the team.")
    public void revoke(UUID eventId, UUID invitationId, @BeanParam IfMatch ifMatch) {
        invitations.revoke(eventId, invitationId, ifMatch);
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @Unversioned
    @Operation(operationId = "acceptTeamInvitation", summary = "Accept an invitation into the team",
            description = "For whoever is signed in and has its code.")
    @APIResponseSchema(value = TeamMemberView.class, responseCode = "201", responseDescription = "Done.")
    @APIResponse(responseCode = "410", description = "It was accepted or revoked before, or has expired.")
    public RestResponse<TeamMemberView> accept(UUID eventId, @NotNull @Valid InvitationAcceptance request) {
        TeamMember member = acceptances.accept(eventId, request.code());
        return responses.createdAt("/events/%s/team/%s".formatted(eventId, member.id()), TeamMemberView.of(member));
    }
}
