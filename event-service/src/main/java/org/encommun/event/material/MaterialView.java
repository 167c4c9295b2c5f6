package org.encommun.event.material;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A resource as the API shows it. */
public record MaterialView(@Schema(examples = "019aa4c8-71f8-7b04-9c6d-7e8f90123456") UUID id,
        @JsonUnwrapped MaterialDetails details,
        @Schema(description = "The name of its licence.", examples = "Licence Ouverte 2.0") String licenceName,
        @Schema(description = "The address of its licence text.",
                examples = "https://www.etalab.gouv.fr/licence-ouverte-open-licence") String licenceUrl) {

    static MaterialView of(Material resource) {
        Licence licence = resource.licence();
        return new MaterialView(resource.id(), resource.details(), licence.title(), licence.url());
    }
}
