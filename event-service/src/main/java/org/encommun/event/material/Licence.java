package org.encommun.event.material;

import java.util.Arrays;
import java.util.List;

import org.encommun.defaults.problem.Refusal;

/**
 * The open licences that are accepted for resources: those for texts, pictures, sound and data that conform to the Open
 * Definition 2.1 and are in use in the French public sector. Licences that forbid commercial use (NC) or changes (ND) are not
 * open.
 */
enum Licence {

    /** The licence of French public administrations. */
    ETALAB_2_0("etalab-2.0", "Licence Ouverte 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence"),
    /** No rights reserved. */
    CC0_1_0("CC0-1.0", "Creative Commons Zero 1.0 universel", "https://creativecommons.org/publicdomain/zero/1.0/"),
    /** Name the author. */
    CC_BY_4_0("CC-BY-4.0", "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"),
    /** Name the author; the one that video platforms offer. */
    CC_BY_3_0("CC-BY-3.0", "Creative Commons Attribution 3.0", "https://creativecommons.org/licenses/by/3.0/"),
    /** Name the author and share alike. */
    CC_BY_SA_4_0("CC-BY-SA-4.0", "Creative Commons Attribution - Partage dans les mêmes conditions 4.0 International",
            "https://creativecommons.org/licenses/by-sa/4.0/"),
    /** Name the author and share alike, as older material does. */
    CC_BY_SA_3_0("CC-BY-SA-3.0", "Creative Commons Attribution - Partage dans les mêmes conditions 3.0",
            "https://creativecommons.org/licenses/by-sa/3.0/"),
    /** Share alike, for works of art. */
    LAL_1_3("LAL-1.3", "Licence Art Libre 1.3", "https://artlibre.org/"),
    /** Name the source, for data. */
    ODC_BY_1_0("ODC-By-1.0", "Open Data Commons Attribution License 1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    /** Name the source and share alike, for data. */
    ODBL_1_0("ODbL-1.0", "Open Data Commons Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

    private final String spdxId;
    private final String title;
    private final String url;

    Licence(String spdxId, String title, String url) {
        this.spdxId = spdxId;
        this.title = title;
        this.url = url;
    }

    /**
     * The licence with an SPDX identifier, ignoring case as SPDX does.
     *
     * @throws Refusal {@link MaterialProblem#LICENCE_NOT_OPEN} if it is none of these
     */
    static Licence of(String spdxId) {
        return Arrays.stream(values()).filter(licence -> licence.spdxId.equalsIgnoreCase(spdxId)).findFirst()
                .orElseThrow(() -> new Refusal(MaterialProblem.LICENCE_NOT_OPEN, String.join(", ", accepted()))
                        .with("field", "licence").with("accepted", accepted()));
    }

    private static List<String> accepted() {
        return Arrays.stream(values()).map(Licence::spdxId).toList();
    }

    /** Its identifier on the SPDX list of licences. */
    String spdxId() {
        return spdxId;
    }

    /** Its display name. */
    String title() {
        return title;
    }

    /** The URL of its text. */
    String url() {
        return url;
    }
}
