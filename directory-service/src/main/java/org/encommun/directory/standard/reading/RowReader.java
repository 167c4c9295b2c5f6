package org.encommun.directory.standard.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.encommun.defaults.text.CleanText;
import org.encommun.defaults.text.FoldedText;
import org.encommun.directory.hours.OpeningHours;
import org.encommun.directory.hours.OpeningHoursFault;
import org.encommun.directory.hours.OpeningHoursReading;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.table.cell.CellDate;
import org.encommun.directory.table.cell.CellList;
import org.encommun.directory.table.cell.CellText;
import org.encommun.territory.Territories;

/**
 * Reads a row in the columns of the standard as people fill them: what can be understood in one way only is repaired, what cannot is set
 * aside with a suggestion, and the rest of the row counts. Nothing of a row counts without id, name and commune.
 */
@ApplicationScoped
public class RowReader {

    /** Raised when the same row is read otherwise than before, also by new territories or terms: tables that come again are read again. */
    public static final int VERSION = 1;

    private static final int LONGEST_ID = 300;
    private static final int LONGEST_NAME = 150;
    private static final Set<String> YES = Set.of("oui", "o", "yes", "vrai", "true", "1", "x", "ferme");
    private static final Set<String> NO = Set.of("non", "n", "no", "faux", "false", "0", "ouvert");

    private final Addresses addresses;
    private final ValidFields validFields;

    RowReader(Territories territories, Validator validator) {
        this.addresses = new Addresses(territories);
        this.validFields = new ValidFields(validator);
    }

    /**
     * Reads one row.
     *
     * @param cells those that are not empty
     * @param emptied the error values of a spreadsheet that count as empty
     * @param words what the network's words mean
     */
    public PlaceReading read(Map<PlaceColumn, Cell> cells, Map<PlaceColumn, Cell> emptied, Words words) {
        Row row = new Row(cells);
        emptied.forEach((column, cell) -> row.setAside(column, RowFault.ERROR_VALUE, cell.text(), null));
        String externalId = externalId(row);
        PlaceDetails details = validFields.of(row, details(row, words));
        if (details.name() == null) {
            row.reject(RowFault.NAME_MISSING, null);
        }
        if (details.address() == null) {
            row.reject(RowFault.COMMUNE_UNKNOWN, null);
        }
        return new PlaceReading(externalId, details, sourceDate(row), row.faults(), row.rejection());
    }

    /** The id of a row, without reading anything else of it; empty if it has none that can be used. */
    public static Optional<String> id(Map<PlaceColumn, Cell> cells) {
        return Optional.ofNullable(externalId(new Row(cells)));
    }

    private static String externalId(Row row) {
        String id = row.line(PlaceColumn.ID);
        if (id == null) {
            row.reject(RowFault.ID_MISSING, null);
            return null;
        }
        if (id.length() > LONGEST_ID || !id.equals(CleanText.of(id))) {
            row.reject(RowFault.ID_UNUSABLE, null);
            return null;
        }
        return id;
    }

    private PlaceDetails details(Row row, Words words) {
        Map<String, Object> values = new LinkedHashMap<>();
        PlaceAddress address = addresses.read(row);
        Optional<String> departement = Optional.ofNullable(address)
                .map(found -> Territories.departementOf(found.communeCode()));
        values.put("name", row.line(PlaceColumn.NOM, LONGEST_NAME));
        values.put("identifier", Identifiers.read(row));
        values.put("organisationName", row.line(PlaceColumn.NOM_STRUCTURE, LONGEST_NAME));
        values.put("address", address);
        values.put("location", Locations.read(row, departement));
        values.put("phone", Phones.read(row, departement));
        values.put("emails", WebAddresses.mails(row));
        values.put("websites", WebAddresses.all(row, PlaceColumn.SITE_WEB));
        values.put("openingHours", hours(row));
        values.put("summary", row.lines(PlaceColumn.PRESENTATION_RESUME));
        values.put("description", row.lines(PlaceColumn.PRESENTATION_DETAIL));
        values.put("source", row.line(PlaceColumn.SOURCE, LONGEST_NAME));
        values.put("parentOrganisation", row.line(PlaceColumn.STRUCTURE_PARENTE, 2 * LONGEST_NAME));
        values.put("otherLabels", row.cell(PlaceColumn.AUTRES_FORMATIONS_LABELS).map(cell -> CellList.of(cell.text()))
                .orElse(List.of()));
        values.put("accessibilityPage", WebAddresses.one(row, PlaceColumn.FICHE_ACCES_LIBRE));
        values.put("appointmentPage", WebAddresses.one(row, PlaceColumn.PRISE_RDV));
        values.put("closed", closed(row));
        for (PlaceColumn column : PlaceColumn.values()) {
            column.vocabulary().ifPresent(vocabulary -> column.field()
                    .ifPresent(field -> values.put(field, Terms.read(row, column, vocabulary, words))));
        }
        return PlaceDetails.FIELDS.with(values);
    }

    private static String hours(Row row) {
        String sent = row.line(PlaceColumn.HORAIRES);
        if (sent == null) {
            return null;
        }
        OpeningHoursReading reading = OpeningHours.parse(sent);
        if (reading.fault().isPresent()) {
            OpeningHoursFault fault = reading.fault().get();
            row.add(PlaceColumn.HORAIRES, sent, fault.text(), fault.suggestion().orElse(null), false);
        }
        return reading.hours().map(OpeningHours::canonical).orElse(null);
    }

    private static Boolean closed(Row row) {
        String sent = row.line(PlaceColumn.FERME);
        if (sent == null) {
            return null;
        }
        String folded = FoldedText.of(sent);
        if (YES.contains(folded)) {
            return Boolean.TRUE;
        }
        if (NO.contains(folded)) {
            return Boolean.FALSE;
        }
        row.setAside(PlaceColumn.FERME, RowFault.YES_NO_INVALID, sent, null);
        return null;
    }

    private static LocalDate sourceDate(Row row) {
        String sent = row.line(PlaceColumn.DATE_MAJ);
        if (sent == null) {
            return null;
        }
        Optional<LocalDate> date = CellDate.of(CellText.clean(sent));
        if (date.isEmpty()) {
            row.setAside(PlaceColumn.DATE_MAJ, RowFault.DATE_INVALID, sent, null);
        }
        return date.orElse(null);
    }
}
