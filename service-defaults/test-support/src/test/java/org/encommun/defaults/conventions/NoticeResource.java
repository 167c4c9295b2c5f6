package org.encommun.defaults.conventions;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.Siret;
import org.encommun.defaults.text.WebAddress;

/** Returns what it receives; used to test texts of all kinds. */
@Path("/notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class NoticeResource {

    record Notice(
            @NotNull @SingleLineText(max = 140) String title,
            @Schema(nullable = true) @MultiLineText(max = 10_000) String text,
            @Schema(nullable = true) List<@SingleLineText(max = 40) String> keywords,
            @Schema(nullable = true) @WebAddress(max = 300) String website,
            @Schema(nullable = true) @Siret String siret) {}

    @GET
    @Operation(operationId = "findNotices")
    public Notice find(@QueryParam("words") @SingleLineText(max = 60) String words) {
        return new Notice(words, null, null, null, null);
    }

    @PUT
    @Path("/{id}")
    public Notice put(@PathParam("id") long id, @NotNull @Valid Notice notice) {
        return notice;
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Notice change(@PathParam("id") long id, @NotNull @Valid Notice notice) {
        return notice;
    }
}
