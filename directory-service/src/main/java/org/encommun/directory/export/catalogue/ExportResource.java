package org.encommun.directory.export.catalogue;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.http.PublicAddress;
import org.encommun.directory.export.Export;

/** The list of the exports over HTTP. */
@Path("/directory/exports")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Exports")
public class ExportResource {

    private final ExportCounts counts;
    private final PublicAddress address;

    ExportResource(ExportCounts counts, PublicAddress address) {
        this.counts = counts;
        this.address = address;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listExports", summary = "List the exports, and how many places each has and leaves out",
            description = "The numbers are up to ten minutes old.")
    public List<ExportView> list() {
        ExportCounts.Counted counted = counts.latest();
        return counts.exports().stream().map(export -> view(export, counted)).toList();
    }

    private ExportView view(Export export, ExportCounts.Counted counted) {
        ExportCounts.Count count = counted.counts().get(export.name());
        return new ExportView(export.name(), export.standard(), export.paths().stream().map(address::absolute).toList(),
                address.absolute(export.shortcomings()), RpdePage.LICENCE, count.taken(), count.leftOut(), counted.at());
    }
}
