package org.encommun.directory.export.national;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.paging.Page;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.text.FoldedText;
import org.encommun.directory.export.ExportedPlaces;
import org.encommun.directory.export.Shortcoming;
import org.encommun.directory.export.Shortcomings;
import org.encommun.directory.place.SourceDay;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.table.TableWriter;
import org.encommun.directory.territory.RequestedTerritories;
import org.encommun.territory.Territory;
import org.encommun.territory.TerritoryProblem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the places in the national standard, row by row. */
@ApplicationScoped
public class NationalExportService {

    private static final JsonFactory JSON = new JsonFactory();

    private final ExportedPlaces places;
    private final Shortcomings shortcomings;
    private final RequestedTerritories territories;
    private final Clock clock;

    NationalExportService(ExportedPlaces places, Shortcomings shortcomings, RequestedTerritories territories, Clock clock) {
        this.places = places;
        this.shortcomings = shortcomings;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * The key of the only territory whose places are written; {@code null} for all.
     *
     * @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY}
     */
    String key(Optional<Territory.Part> territory) {
        return territories.key(territory);
    }

    /** The name of a file, as the standard wants it. */
    String fileName(Optional<Territory.Part> territory, String extension) {
        String part = FoldedText.of(territories.name(territory).orElse("France")).replaceAll("[^a-z0-9]+", "-");
        return "%s_EnCommun_lieux-de-mediation-numerique_%s.%s".formatted(SourceDay.of(clock.instant()), part,
                extension);
    }

    /** Writes the table; its header is always there. */
    void writeCsv(String territory, OutputStream out) throws IOException {
        // closed after the last row only: what is closed after a failure would look whole
        TableWriter table = new TableWriter(out, PlaceColumn.standard().stream().map(PlaceColumn::heading).toList(),
                TableWriter.Dialect.STANDARD);
        places.forEach(territory, place -> {
            NationalRow row = NationalRow.of(place);
            if (row.isValid()) {
                table.write(row.line());
            }
        });
        table.close();
    }

    /** Writes an array of objects with the cells of the table; the coordinates are numbers, and empty cells are absent. */
    void writeJson(String territory, OutputStream out) throws IOException {
        // likewise
        JsonGenerator json = JSON.createGenerator(out);
        json.writeStartArray();
        places.forEach(territory, place -> {
            NationalRow row = NationalRow.of(place);
            if (row.isValid()) {
                write(row, json);
            }
        });
        json.writeEndArray();
        json.close();
    }

    private static void write(NationalRow row, JsonGenerator json) {
        try {
            json.writeStartObject();
            for (Map.Entry<PlaceColumn, String> cell : row.cells().entrySet()) {
                json.writeFieldName(cell.getKey().heading());
                if (cell.getKey() == PlaceColumn.LATITUDE || cell.getKey() == PlaceColumn.LONGITUDE) {
                    json.writeNumber(new BigDecimal(cell.getValue()));
                } else {
                    json.writeString(cell.getValue());
                }
            }
            json.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The places that the export has not, or not wholly. */
    Page<Shortcoming> leftOut(UUID after, int limit, Optional<Territory.Part> territory) {
        return shortcomings.page(after, limit, territories.key(territory),
                (place, licences) -> NationalRow.of(place).shortcoming(place, licences));
    }
}
