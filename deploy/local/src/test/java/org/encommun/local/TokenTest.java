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

    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"camille", "camille --hours 1", "camille --admin", "--client hub-auvergne"})
    void aTokenIsTheOnlyThingPrinted(String arguments) {
        assertThat(run(arguments)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
            "--hours 1, 'il faut un NOM, ou --client NOM'",
            "camille --client hub, 'il faut un NOM, ou --client NOM'",
            "--admin --client hub, '--admin va avec un NOM'",
            "camille --hours 0, nombre positif",
            "camille --hours demain, valeur refusée pour --hours : « demain »",
            "camille --forever, argument inconnu : --forever"})
    void aMistakeIsReportedInOneLine(String arguments, String complaint) {
        assertThat(run(arguments)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(complaint).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void withoutAStackThereIsNoKeyThatAnybodyTrusts() {
        Path nowhere = data.resolve("nowhere");

        assertThat(run("camille", nowhere)).isNotZero();

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
