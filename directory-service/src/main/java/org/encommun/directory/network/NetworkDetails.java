package org.encommun.directory.network;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/**
 * Editable details of a partner network.
 *
 * @param issuer who issues the tokens of its machine
 * @param client by which client identifier its machine is known there
 */
public record NetworkDetails(
        @NotNull @SingleLineText(max = 150)
        @Schema(description = "The network's name.", examples = "Hub des territoires picards") String name,
        @NotNull @SingleLineText(max = 255)
        @Schema(description = "The `iss` claim of the tokens of its machine.",
                examples = "https://identite.exemple.fr/realms/nec") String issuer,
        @NotNull @SingleLineText(max = 255)
        @Schema(description = "The `client_id` claim of the tokens of its machine. One network has one client.",
                examples = "reseau-picard") String client) {

    /** Spaces around a name are not part of it: two that differ in them would look the same. */
    public NetworkDetails {
        name = name == null ? null : name.strip();
        issuer = issuer == null ? null : issuer.strip();
        client = client == null ? null : client.strip();
    }
}
