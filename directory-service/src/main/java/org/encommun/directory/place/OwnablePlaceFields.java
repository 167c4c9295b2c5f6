package org.encommun.directory.place;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.network.OwnableFields;

/** Any field of places may have an authority. */
@ApplicationScoped
class OwnablePlaceFields implements OwnableFields {

    @Override
    public boolean has(String field) {
        return PlaceDetails.FIELDS.names().contains(field);
    }
}
