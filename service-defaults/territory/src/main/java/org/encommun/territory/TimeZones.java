package org.encommun.territory;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The legal time of the communes of France, by the IANA time zone database. The French Southern and Antarctic Lands span several
 * zones and Clipperton has no inhabitants: theirs are unknown.
 */
final class TimeZones {

    private static final Map<String, String> OVERSEAS = Map.ofEntries(Map.entry("971", "America/Guadeloupe"),
            Map.entry("972", "America/Martinique"), Map.entry("973", "America/Cayenne"), Map.entry("974", "Indian/Reunion"),
            Map.entry("975", "America/Miquelon"), Map.entry("976", "Indian/Mayotte"),
            Map.entry("977", "America/St_Barthelemy"), Map.entry("978", "America/Marigot"),
            Map.entry("986", "Pacific/Wallis"), Map.entry("987", "Pacific/Tahiti"), Map.entry("988", "Pacific/Noumea"));

    /** In French Polynesia: Fatu-Hiva, Hiva-Oa, Nuku-Hiva, Tahuata, Ua-Huka and Ua-Pou, and the Gambier islands. */
    private static final Map<String, String> COMMUNES = Map.of("98718", "Pacific/Marquesas", "98723", "Pacific/Marquesas",
            "98731", "Pacific/Marquesas", "98746", "Pacific/Marquesas", "98756", "Pacific/Marquesas", "98757",
            "Pacific/Marquesas", "98719", "Pacific/Gambier");

    private TimeZones() {}

    /** @param code of a commune or département */
    static Optional<ZoneId> of(String code) {
        String departement = Territories.departementOf(code);
        String zone = COMMUNES.getOrDefault(code, isOverseas(departement) ? OVERSEAS.get(departement) : "Europe/Paris");
        return Optional.ofNullable(zone).map(ZoneId::of);
    }

    private static boolean isOverseas(String departement) {
        return departement.startsWith("97") || departement.startsWith("98");
    }
}
