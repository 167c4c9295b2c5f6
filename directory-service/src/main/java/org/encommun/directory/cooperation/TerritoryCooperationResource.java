package org.encommun.directory.cooperation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.Responses;
import org.encommun.territory.Territory;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Who works with whom in a territory, over HTTP. */
@Path("/directory/territories/{kind}/{code}/cooperation")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Cooperation")
public class TerritoryCooperationResource {

    private final CooperationService cooperations;
    private final Responses responses;
    private final ObjectMapper mapper;

    TerritoryCooperationResource(CooperationService cooperations, Responses responses, ObjectMapper mapper) {
        this.cooperations = cooperations;
        this.responses = responses;
        this.mapper = mapper;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCooperationGraph", summary = "Read who works with whom in a territory",
            description = "A graph of the actors whose commune lies in the territory, with the links between two of "
                    + "them. Of a large territory the 500 actors with the most links and at most 5,000 links between them; the "
                    + "totals are those of all. May be kept for a minute.")
    @APIResponseSchema(value = CooperationGraph.class, responseCode = "200", responseDescription = "Done.")
    public RestResponse<byte[]> get(@Parameter(example = "DEPARTEMENT") Territory.Kind kind,
            @Parameter(example = "63") String code) throws JsonProcessingException {
        return responses.document(mapper.writeValueAsBytes(cooperations.within(new Territory.Part(kind, code))), null);
    }
}
