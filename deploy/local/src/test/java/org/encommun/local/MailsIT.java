package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PlayedDemo.Extension.class)
class MailsIT {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theMailToSomebodyWhoHasRegisteredIsPrinted(PlayedDemo demo) {
        assertThat(mails(demo.data(), "participant02@exemple.fr")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(1)
                .matches("À participant02@exemple.fr : inscription [0-9a-f-]{36}, secret \\S{24}\\R");
    }

    @Test
    void withoutAStackThereIsNone(@TempDir Path empty) {
        assertThat(mails(empty, "participant02@exemple.fr")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("aucune pile ne tourne").hasLineCount(1);
    }

    private int mails(Path data, String address) {
        return new Refusals(new PrintStream(err, true, StandardCharsets.UTF_8))
                .guard(new Mails(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute(address, "--data", data.toString());
    }
}
