package org.encommun.directory.export;

import java.util.List;

/**
 * What the organisation that runs a place says of itself, for formats that have a place for it.
 *
 * @param typologies all that it is, by the codes of the national typology
 * @param nationalProgrammes those that it is a part of
 * @param description {@code null} for none, as what follows
 */
public record Organisation(List<String> typologies, List<String> nationalProgrammes, String description, String phone,
        String email, String website) {

    /** One of which nothing is known but that it runs the place. */
    public static final Organisation UNKNOWN = new Organisation(List.of(), List.of(), null, null, null, null);
}
