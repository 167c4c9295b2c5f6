package org.encommun.directory.export.inclusion;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.export.Export;
import org.encommun.directory.export.ExportedPlace;

/** The export in the terms of data·inclusion. */
@ApplicationScoped
class InclusionExport implements Export {

    private static final String PATH = "/directory/exports/data-inclusion";

    @Override
    public String name() {
        return "data-inclusion";
    }

    @Override
    public String standard() {
        return "data·inclusion v1, schema 1.0.8 (https://gip-inclusion.github.io/data-inclusion-schema)";
    }

    @Override
    public List<String> paths() {
        return List.of(PATH + "/structures.json", PATH + "/services.json");
    }

    @Override
    public String shortcomings() {
        return PATH + "/left-out";
    }

    @Override
    public boolean takes(ExportedPlace place) {
        return new Offer(place).missing().isEmpty();
    }
}
