package org.encommun.event.representation;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * The members of the representation of an actor that this service reads.
 *
 * @param representatives the pseudonyms of its representatives: {@link org.encommun.defaults.security.SubjectDigest}
 * @param registrant the pseudonym of whoever registered it, until it has a representative; {@code null} for nobody
 */
record RepresentationSnapshot(@NotNull List<@NotBlank String> representatives, String registrant) {}
