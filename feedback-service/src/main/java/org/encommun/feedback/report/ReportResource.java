package org.encommun.feedback.report;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

/** The figures of an event over HTTP. */
@Path("/feedback/events/{eventId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report", description = "Figures of an event.")
public class ReportResource {

    private final StatisticsService statistics;
    private final ReportService reports;

    ReportResource(StatisticsService statistics, ReportService reports) {
        this.statistics = statistics;
        this.reports = reports;
    }

    @GET
    @Path("/statistics")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getStatistics", summary = "Read the figures that a dashboard begins with",
            description = "Follow the stream from `streamPosition` afterwards. Contains no counts of small groups.")
    public StatisticsView statistics(UUID eventId) {
        return statistics.get(eventId);
    }

    @GET
    @Path("/report")
    @Authenticated
    @Operation(operationId = "getReport", summary = "Read the report of an event",
            description = "For its organisers: it counts small groups too.")
    public ReportView report(UUID eventId) {
        return reports.get(eventId);
    }
}
