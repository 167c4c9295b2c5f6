package org.encommun.directory.desk;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.limit.ClientLimit;
import org.encommun.defaults.precondition.Unversioned;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

/** The desk of a partner network as a page, for people who have its address. */
@Path("/directory/desks/{code}")
@Produces(DeskPageResource.HTML)
@Cache(noStore = true)
@SecurityRequirements
@Tag(name = DeskResource.TAG)
public class DeskPageResource {

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final DeskService desks;
    private final DeskPage page;

    DeskPageResource(DeskService desks, DeskPage page) {
        this.desks = desks;
        this.page = page;
    }

    @GET
    @PermitAll
    @ClientLimit
    @Unversioned
    @Operation(operationId = "showDesk", summary = "Read the desk of a network as a page",
            description = "In French, without scripts, to be read and printed. No program and no other page is told its address.")
    @APIResponse(responseCode = "200", description = "The page.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "The address leads nowhere, or no longer.",
            content = {
                    @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                    @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))})
    public RestResponse<String> show(
            @Parameter(description = "The secret part of the address.", example = "Zk9sX1hB2mQ7vT4wYcE8Ng")
            @Pattern(regexp = "[A-Za-z0-9_-]{1,100}") String code) {
        Optional<DeskView> desk = desks.at(code);
        RestResponse.ResponseBuilder<String> response = RestResponse.ResponseBuilder
                .create(desk.isPresent() ? RestResponse.Status.OK : RestResponse.Status.NOT_FOUND,
                        desk.map(page::of).orElseGet(page::expired));
        page.headers().forEach(response::header);
        return response.build();
    }
}
