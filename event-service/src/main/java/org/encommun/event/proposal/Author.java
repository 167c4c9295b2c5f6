package org.encommun.event.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An actor that offers a session, alone or with others.
 *
 * @param actorId the actor, by its id in the directory
 * @param brings its contribution; several texts if it was an author of several merged proposals
 */
@Embeddable
public record Author(
        @Column(name = "actor_id") @Schema(description = "The actor's id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Its contribution; several texts if it was an author of several merged proposals.",
                examples = "[\"Deux facilitateurs et le plateau du jeu\"]") List<String> brings) {

    /** The same actor with the contributions of both. */
    Author with(Author there) {
        return new Author(actorId, Stream.concat(brings.stream(), there.brings.stream()).distinct().toList());
    }
}
