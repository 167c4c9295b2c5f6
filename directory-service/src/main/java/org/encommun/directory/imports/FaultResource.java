package org.encommun.directory.imports;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.directory.record.PlaceRecord;

import io.quarkus.security.Authenticated;

/** What was set aside of the records of a partner network, over HTTP. */
@Path("/directory/networks/{networkId}/faults")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Imports", description = "Tables of places that a partner network sends: for its machine, and for administrators.")
public class FaultResource {

    private final FaultService faults;

    FaultResource(FaultService faults) {
        this.faults = faults;
    }

    @GET
    @Operation(operationId = "listFaults", summary = "List the records of a network of which something was set aside",
            description = "Oldest first, with what should be looked at though it counts. They are mended by a `PUT` of the record, by a table, or by a new "
                    + "mapping and a retry of the import.")
    public Page<FaultyRecordView> list(UUID networkId, @Valid @BeanParam PageRequest page) {
        return page.of(faults.list(networkId, page.afterId(), page.rows()), PlaceRecord::id, FaultyRecordView::of);
    }
}
