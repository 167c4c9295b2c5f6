package org.encommun.directory.desk;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.defaults.text.Bundles;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceLocation;
import org.encommun.directory.place.PlaceStop;

import io.quarkus.qute.TemplateExtension;

/** How the page of a desk writes things in French. */
@TemplateExtension(namespace = "text")
final class DeskText {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH).withZone(ZONE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter
            .ofPattern("d MMMM uuuu 'à' H'\u00a0h\u00a0'mm", Locale.FRENCH)
            .withZone(ZONE);
    /** A description may have ten thousand characters, and the beginning tells which one it is. */
    private static final int SHOWN = 160;

    private DeskText() {}

    /** A day in Paris: 28 novembre 2026. */
    static String day(Instant instant) {
        return first(DAY.format(instant));
    }

    /** A time in Paris to the minute: 28 novembre 2026 à 10 h 30. */
    static String moment(Instant instant) {
        return first(MOMENT.format(instant));
    }

    /** The first of a month is an ordinal number in French. */
    private static String first(String date) {
        return date.replaceFirst("^1 ", "1er ");
    }

    /** A whole number of any type with spaces between thousands. */
    static String number(Number number) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(number);
    }

    /** A number with what is counted: 1 ligne, 2 lignes; none is singular in French. */
    static String count(Number number, String one, String several) {
        return number(number) + '\u00a0' + (number.longValue() < 2 ? one : several);
    }

    /** A share, given to the thousandth, in per cent, never rounded up to all. */
    static String percent(double share) {
        return Math.round(1000 * share) / 10 + "\u00a0%";
    }

    /** A word for a constant of an enum. */
    static String label(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of a field of a place. */
    static String field(String field) {
        return text("field." + field);
    }

    /** What a fault is of: a field, else a column, else the record. */
    static String fault(DeskView.Fault fault) {
        if (fault.field() != null) {
            return field(fault.field());
        }
        return fault.column() == null ? text("field.none") : fault.column();
    }

    /** The value of a field, as short as it can be recognised. */
    static String value(PlaceDetails details, String field) {
        Object value = PlaceDetails.FIELDS.value(details, field);
        String text = value == null ? text("value.none") : written(value);
        int characters = text.codePointCount(0, text.length());
        return characters <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private static String written(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(DeskText::written).collect(Collectors.joining(", "));
        }
        if (value instanceof PlaceStop stop) {
            return written(stop.address());
        }
        if (value instanceof PlaceAddress address) {
            return joined(", ", address.street(), address.complement(), joined(" ", address.postalCode(), address.commune()));
        }
        if (value instanceof PlaceLocation location) {
            return joined(" ; ", location.latitude().toPlainString(), location.longitude().toPlainString());
        }
        return value instanceof Boolean yes ? text(yes ? "value.yes" : "value.no") : value.toString();
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }

    private static String text(String key) {
        return Bundles.text(DeskText.class, "desk", Locale.FRENCH, key);
    }
}
