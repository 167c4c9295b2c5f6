package org.encommun.directory.request;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.encommun.defaults.paging.PageRequest;

/** Which requests a list shows. */
public class RequestListRequest extends PageRequest {

    @QueryParam("actorId")
    @Parameter(description = "Only those about this actor.")
    UUID actorId;

    @QueryParam("status")
    @Parameter(description = "Only those with this status.")
    RequestStatus status;
}
