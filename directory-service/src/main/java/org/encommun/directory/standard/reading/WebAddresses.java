package org.encommun.directory.standard.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.table.cell.CellList;

/** Reads the web addresses and the mail addresses of a cell. */
final class WebAddresses {

    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
    private static final Pattern WITHOUT_SCHEME = Pattern
            .compile("(?!https?:)(//)?[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+([/?#:].*)?");
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:");

    private WebAddresses() {}

    /** All of a cell. */
    static List<String> all(Row row, PlaceColumn column) {
        Set<String> addresses = new LinkedHashSet<>();
        row.cell(column).ifPresent(cell -> CellList.of(cell.text()).stream().flatMap(BETWEEN::splitAsStream)
                .filter(address -> !address.isEmpty()).forEach(address -> addresses.add(withScheme(row, column, address))));
        return List.copyOf(addresses);
    }

    /** The one of a cell; {@code null} for an empty one. */
    static String one(Row row, PlaceColumn column) {
        String sent = row.line(column);
        return sent == null ? null : withScheme(row, column, sent);
    }

    static List<String> mails(Row row) {
        Set<String> addresses = new LinkedHashSet<>();
        row.cell(PlaceColumn.COURRIELS).ifPresent(cell -> CellList.of(cell.text()).stream().flatMap(BETWEEN::splitAsStream)
                .map(address -> MAILTO.matcher(address).replaceFirst("")).filter(address -> !address.isEmpty())
                .forEach(addresses::add));
        return List.copyOf(addresses);
    }

    private static String withScheme(Row row, PlaceColumn column, String sent) {
        if (!WITHOUT_SCHEME.matcher(sent).matches()) {
            return sent;
        }
        String address = "https://" + (sent.startsWith("//") ? sent.substring(2) : sent);
        row.keep(column, RowFault.WEB_SCHEME_ADDED, sent, address);
        return address;
    }
}
