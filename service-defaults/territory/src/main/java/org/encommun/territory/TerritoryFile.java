package org.encommun.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the bundled files, which {@code refresh.py} writes: a heading, and no tab within a field. */
final class TerritoryFile {

    private TerritoryFile() {}

    static List<String[]> rows(String name) {
        String resource = "territories/" + name + ".tsv";
        try (var reader = new BufferedReader(new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
