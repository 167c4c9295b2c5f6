package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"admin", "moderator", "organiser --event " + ID, "checkin --event " + ID + " --hours 1",
            "network --network " + ID})
    void aTokenIsTheOnlyThingPrinted(String arguments) {
        assertThat(run(arguments)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
            "maire, rôle inconnu « maire »",
            "network, demande --network",
            "organiser --event 42, valeur refusée pour --event : « 42 »",
            "network --network 1-1-1-1-1, valeur refusée pour --network : « 1-1-1-1-1 »",
            "admin --hours 0, nombre positif",
            "admin --hours demain, valeur refusée pour --hours : « demain »",
            "admin --forever, argument inconnu : --forever",
            "--hours 1, il manque RÔLE"})
    void aMistakeIsReportedInOneLine(String arguments, String complaint) {
        assertThat(run(arguments)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(complaint).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void withoutAStackThereIsNoKeyThatAnybodyTrusts() {
        Path nowhere = data.resolve("nowhere");

        assertThat(run("admin", nowhere)).isNotZero();

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("lancez deploy/run").hasLineCount(1);
        assertThat(nowhere).doesNotExist();
    }

    private int run(String arguments) {
        return run(arguments, data);
    }

    private int run(String arguments, Path directory) {
        PrintStream terminal = new PrintStream(out, true, StandardCharsets.UTF_8);
        Refusals refusals = new Refusals(new PrintStream(err, true, StandardCharsets.UTF_8));
        return refusals.guard(new Token(terminal)).execute((arguments + " --data " + directory).split(" "));
    }
}
