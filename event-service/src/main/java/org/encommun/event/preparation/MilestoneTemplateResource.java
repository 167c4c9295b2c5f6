package org.encommun.event.preparation;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The milestone templates over HTTP, for everybody. */
@Path("/events/milestone-templates")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Preparation")
public class MilestoneTemplateResource {

    private final MilestoneTemplates templates;

    MilestoneTemplateResource(MilestoneTemplates templates) {
        this.templates = templates;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMilestoneTemplates",
            summary = "List the milestones proposed for 3, 6 and 12 months of preparation",
            description = "In French, based on the experience of organisers of local events.")
    public List<MilestoneTemplateView> list() {
        return Arrays.stream(MilestoneTemplate.values())
                .map(template -> new MilestoneTemplateView(template, templates.of(template))).toList();
    }
}
