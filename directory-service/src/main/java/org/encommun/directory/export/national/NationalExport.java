package org.encommun.directory.export.national;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.export.Export;
import org.encommun.directory.export.ExportedPlace;

/** The export in the national standard. */
@ApplicationScoped
class NationalExport implements Export {

    static final String PATH = "/directory/exports/lieux-de-mediation-numerique";

    @Override
    public String name() {
        return "lieux-de-mediation-numerique";
    }

    @Override
    public String standard() {
        return "Lieux de médiation numérique v1.0.2 (https://schema.data.gouv.fr/LaMednum/standard-mediation-num)";
    }

    @Override
    public List<String> paths() {
        return List.of(PATH + ".csv", PATH + ".json");
    }

    @Override
    public String shortcomings() {
        return PATH + "/left-out";
    }

    @Override
    public boolean takes(ExportedPlace place) {
        return NationalRow.of(place).isValid();
    }
}
