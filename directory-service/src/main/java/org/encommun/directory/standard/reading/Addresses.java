package org.encommun.directory.standard.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.table.cell.CellText;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Reads where a place is. */
final class Addresses {

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern NO_CODE = Pattern.compile("[^0-9A-Z]");
    private static final int LONGEST = 200;
    private static final int SUGGESTED = 3;

    private final Territories territories;

    Addresses(Territories territories) {
        this.territories = territories;
    }

    /** The address; {@code null}, and the row rejected, if the commune is unknown. */
    PlaceAddress read(Row row) {
        String postalCode = postalCode(row);
        String named = row.line(PlaceColumn.COMMUNE, 100);
        Optional<Territory> commune = commune(row, named, postalCode);
        if (commune.isEmpty()) {
            row.reject(RowFault.COMMUNE_UNKNOWN, suggested(postalCode));
            return null;
        }
        return new PlaceAddress(row.line(PlaceColumn.ADRESSE, LONGEST), row.line(PlaceColumn.COMPLEMENT_ADRESSE, LONGEST),
                postalCode, named == null ? commune.get().name() : named, commune.get().code());
    }

    private static String postalCode(Row row) {
        String sent = code(row, PlaceColumn.CODE_POSTAL);
        if (sent == null) {
            return null;
        }
        String code = Territories.withLeadingZero(sent);
        if (!POSTAL_CODE.matcher(code).matches()) {
            row.setAside(PlaceColumn.CODE_POSTAL, RowFault.POSTAL_CODE_INVALID, sent, null);
            return null;
        }
        if (!code.equals(sent)) {
            row.keep(PlaceColumn.CODE_POSTAL, RowFault.ZERO_RESTORED, sent, code);
        }
        return code;
    }

    /** The commune of the code; where that is missing, none or the postal code, that of the name. */
    private Optional<Territory> commune(Row row, String name, String postalCode) {
        String sent = code(row, PlaceColumn.CODE_INSEE);
        if (sent == null) {
            return named(name, postalCode);
        }
        String code = Territories.withLeadingZero(sent);
        Optional<Territory> coded = territories.resolve(code);
        if (coded.isEmpty() || code.equals(postalCode)) {
            Optional<Territory> named = named(name, postalCode).or(() -> coded);
            named.filter(commune -> !commune.code().equals(code))
                    .ifPresent(commune -> row.keep(PlaceColumn.CODE_INSEE, RowFault.COMMUNE_BY_NAME, sent, commune.code()));
            return named;
        }
        if (!coded.get().code().equals(code)) {
            row.keep(PlaceColumn.CODE_INSEE, RowFault.COMMUNE_FORMER, sent, coded.get().code());
        } else if (!code.equals(sent)) {
            row.keep(PlaceColumn.CODE_INSEE, RowFault.ZERO_RESTORED, sent, code);
        }
        return coded;
    }

    private static String code(Row row, PlaceColumn column) {
        return row.cell(column)
                .map(cell -> NO_CODE.matcher(CellText.clean(cell.text()).toUpperCase(Locale.ROOT)).replaceAll(""))
                .filter(code -> !code.isEmpty()).orElse(null);
    }

    private Optional<Territory> named(String name, String postalCode) {
        if (postalCode == null) {
            return Optional.empty();
        }
        if (name == null) {
            List<Territory> served = territories.withPostalCode(postalCode);
            return served.size() == 1 ? Optional.of(served.get(0)) : Optional.empty();
        }
        return territories.communeNamed(name, postalCode);
    }

    private String suggested(String postalCode) {
        return postalCode == null
                ? null
                : territories.withPostalCode(postalCode).stream().limit(SUGGESTED)
                        .map(commune -> commune.name() + " (" + commune.code() + ")")
                        .collect(Collectors.collectingAndThen(Collectors.joining(", "),
                                communes -> communes.isEmpty() ? null : communes));
    }
}
