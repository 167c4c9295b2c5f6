package org.encommun.event.team.device;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The check-in devices of an event over HTTP. */
@Path("/events/{eventId}/team/devices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Team")
public class DeviceResource {

    private final DeviceService devices;
    private final Responses responses;

    DeviceResource(DeviceService devices, Responses responses) {
        this.devices = devices;
        this.responses = responses;
    }

    @POST
    @Idempotent(showsSecret = true)
    @Operation(operationId = "addCheckInDevice", summary = "Give a check-in device a key of its own",
            description = "So that no person's token lies at the door. The response holds the key: enter it at the device, it is not "
                    + "shown again.")
    public RestResponse<DeviceView> add(UUID eventId, @NotNull @Valid NewDevice request) {
        DeviceService.CreatedDevice created = devices.add(eventId, request);
        return responses.createdAt("/events/%s/team/devices/%s".formatted(eventId, created.device().id()), created.version(),
                DeviceView.of(created.device(), created.key()));
    }

    @GET
    @Operation(operationId = "listCheckInDevices", summary = "List the check-in devices, oldest first")
    public List<DeviceView> list(UUID eventId) {
        return devices.list(eventId).stream().map(DeviceView::of).toList();
    }

    @GET
    @Path("/{deviceId}")
    @Operation(operationId = "getCheckInDevice", summary = "Read a check-in device",
            description = "The entity tag is that of the whole team.")
    public RestResponse<DeviceView> get(UUID eventId, UUID deviceId) {
        DeviceService.VersionedDevice versioned = devices.get(eventId, deviceId);
        return responses.ok(versioned.version(), () -> DeviceView.of(versioned.device()));
    }

    @DELETE
    @Path("/{deviceId}")
    @Operation(operationId = "revokeCheckInDevice", summary = "Revoke the key of a check-in device",
            description = "It stops working within a second.")
    public void revoke(UUID eventId, UUID deviceId, @BeanParam IfMatch ifMatch) {
        devices.revoke(eventId, deviceId, ifMatch);
    }
}
