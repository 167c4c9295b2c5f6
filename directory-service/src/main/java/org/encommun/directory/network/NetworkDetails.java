package org.encommun.directory.network;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.SingleLineText;

/**
 * Editable details of a partner network.
 *
 * @param issuer who issues the tokens of its machine
 * @param client by which client identifier its machine is known there
 * @param trust 0 to 100, larger for networks that are trusted more
 * @param ownedFields the fields of places for which it is the authority
 * @param harvestHosts the hosts from which the directory may fetch what the network has
 */
public record NetworkDetails(
        @NotNull @SingleLineText(max = 150)
        @Schema(description = "The network's name.", examples = "Hub des territoires picards") String name,
        @NotNull @SingleLineText(max = 255)
        @Schema(description = "The `iss` claim of the tokens of its machine.",
                examples = "https://identite.exemple.fr/realms/nec") String issuer,
        @NotNull @SingleLineText(max = 255)
        @Schema(description = "The `client_id` claim of the tokens of its machine. One network has one client.",
                examples = "reseau-picard") String client,
        @Min(0) @Max(100)
        @Schema(nullable = true,
                description = "Of two values of the same date that of the network with the larger number stands, 0 to 100.",
                defaultValue = "50", examples = "50") Integer trust,
        @Size(max = 30)
        @Schema(nullable = true,
                description = "The fields of places for which the network is the authority: what it says of them goes "
                        + "before what others say, whatever the dates.",
                examples = "[\"labels\"]") List<@NotNull @SingleLineText(max = 50) String> ownedFields,
        @Schema(nullable = true, description = "What it means that the network sends a field without value.",
                defaultValue = "NO_OPINION") EmptyValue emptyValue,
        @Size(max = 20)
        @Schema(nullable = true,
                description = "The hosts from which the directory may fetch tables or feeds of the network, with their port if it "
                        + "is not 443. Without one nothing is fetched.",
                examples = "[\"donnees.exemple.fr\"]") List<@NotNull @Size(max = 260) @Pattern(
                        regexp = HOST) String> harvestHosts) {

    /** The id of the directory itself, as a network of those who state something in it. */
    public static final UUID ENCOMMUN = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    /** A name in lower case, in its ASCII form where it has accents. */
    private static final String HOST = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:[0-9]{1,5})?";

    /** That of a network of which nothing else was decided. */
    public static final int DEFAULT_TRUST = 50;

    /** Spaces around a name are not part of it: two that differ in them would look the same. */
    public NetworkDetails {
        name = name == null ? null : name.strip();
        issuer = issuer == null ? null : issuer.strip();
        client = client == null ? null : client.strip();
        trust = trust == null ? Integer.valueOf(DEFAULT_TRUST) : trust;
        ownedFields = AbsentList.orEmpty(ownedFields);
        emptyValue = emptyValue == null ? EmptyValue.NO_OPINION : emptyValue;
        harvestHosts = AbsentList.orEmpty(harvestHosts);
    }
}
