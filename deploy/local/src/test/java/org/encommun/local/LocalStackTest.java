package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.encommun.embedded.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @TempDir
    Path temporary;

    @Test
    void theDataOfAnotherPostgreSqlIsRefusedInOneLineAndLeftAlone() throws IOException {
        LauncherLog.keepOffTheTerminal();
        DataDirectory data = DataDirectory.at(temporary);
        Files.createDirectories(data.postgreSql());
        Files.writeString(data.postgreSql().resolve("PG_VERSION"), "15\n");
        var options = new StackOptions(temporary, 0, 1, false, true, Map.of());

        assertThatThrownBy(() -> LocalStack.start(options, Progress.silent())).isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 15").message().hasLineCount(1);

        assertThat(data.postgreSql().toFile().list()).containsExactly("PG_VERSION");
        assertThat(data.log("launcher").path()).content().contains("StartRefused");
        data.lock().close();
    }
}
