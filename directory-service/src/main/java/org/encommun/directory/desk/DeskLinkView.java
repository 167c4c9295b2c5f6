package org.encommun.directory.desk;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address of a desk, as whoever made it sees it once. */
public record DeskLinkView(
        @Schema(description = "The address of the page; whoever has it reads the desk.",
                examples = "https://encommun.example/directory/desks/Zk9sX1hB2mQ7vT4wYcE8Ng") String address,
        @Schema(description = "When it stops leading there, in UTC.", examples = "2026-11-28T17:30:00Z") Instant expiresAt) {}
