package org.encommun.directory.matching;

/** How far two records agree in every field. */
final class Comparison {

    private static final Field[] FIELDS = Field.values();

    private final Level[] levels = new Level[FIELDS.length];
    private final double sharedInformation;

    private Comparison(NameComparison names, AddressComparison addresses, ContactComparison contacts) {
        set(Field.NAME, names.name());
        set(Field.KIND, names.kind());
        set(Field.STREET, addresses.street());
        set(Field.COMMUNE, addresses.commune());
        set(Field.DISTANCE, addresses.distance());
        set(Field.SIRET, contacts.siret());
        set(Field.PHONE, contacts.phone());
        set(Field.EMAIL, contacts.email());
        set(Field.WEBSITE, contacts.website());
        sharedInformation = names.sharedInformation();
    }

    static Comparison of(NormalisedRecord one, NormalisedRecord other, WordFrequencies frequencies) {
        NameComparison names = NameComparison.of(one.name(), other.name(), frequencies);
        AddressComparison addresses = AddressComparison.of(one, other, names.tellsApart());
        boolean branches = addresses.tellsApart() || names.isOnlyClose() && !addresses.agrees();
        return new Comparison(names, addresses, ContactComparison.of(one, other, names.tellsApart(), branches));
    }

    private void set(Field field, Level level) {
        levels[field.ordinal()] = level;
    }

    Level level(Field field) {
        return levels[field.ordinal()];
    }

    /** What the agreeing words of the names tell, in bits. */
    double sharedInformation() {
        return sharedInformation;
    }
}
