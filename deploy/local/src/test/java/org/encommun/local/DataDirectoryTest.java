package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.encommun.embedded.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temporary;

    @Test
    void aSecondLauncherIsRefusedTheSameDirectory() {
        try (DataDirectory first = DataDirectory.at(temporary).lock()) {
            assertThatThrownBy(DataDirectory.at(temporary)::lock).isInstanceOf(StartRefused.class)
                    .hasMessageContaining(first.toString()).hasMessageContaining("déjà utilisé");
        }
    }

    @Test
    void theLockIsFreeOnceTheFirstLauncherHasEnded() {
        DataDirectory.at(temporary).lock().close();

        DataDirectory.at(temporary).lock().close();
    }

    @Test
    void aDirectoryWithSomebodyElsesFilesIsRefusedAndLeftAlone() throws IOException {
        Path photo = Files.writeString(temporary.resolve("photo.jpg"), "Lezoux");

        assertThatThrownBy(() -> DataDirectory.at(temporary)).isInstanceOf(StartRefused.class)
                .hasMessageContaining("contient autre chose");

        assertThat(temporary.toFile().list()).containsExactly("photo.jpg");
        assertThat(photo).hasContent("Lezoux");
    }

    @Test
    void cleaningDeletesWhatALauncherHasPutThereAndFollowsNoLink() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("photo.jpg"), "Lezoux");
        try (DataDirectory data = DataDirectory.at(temporary.resolve("data")).lock()) {
            Files.createDirectories(data.kafka().resolve("topic-0"));
            Files.writeString(data.kafka().resolve("topic-0/segment.log"), "record");
            Files.createSymbolicLink(data.kafka().resolve("link"), outside);

            data.clean();

            assertThat(data.kafka()).doesNotExist();
            assertThatThrownBy(DataDirectory.at(temporary.resolve("data"))::lock).isInstanceOf(StartRefused.class);
        }
        assertThat(outside.resolve("photo.jpg")).exists();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.at(file.resolve("data"))).isInstanceOf(StartRefused.class)
                .hasMessageContaining("n'est pas utilisable").message().hasLineCount(1);
    }
}
