package org.encommun.directory.harvest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPageTest {

    private static final URI OWN = URI.create("https://partenaire.exemple.fr/flux?apres=1");

    @TempDir
    Path folder;

    @Test
    void ofTwoItemsOfOnePlaceTheLaterOneCounts() throws IOException {
        FeedPage page = read("""
                {"next": "https://partenaire.exemple.fr/flux?apres=3", "license": "https://exemple.fr/licence", "items": [
                 {"state": "updated", "kind": "place", "id": "a", "modified": 2, "data": {"nom": "Un"}},
                 {"state": "updated", "kind": "place", "id": 7, "modified": 2, "data": {"nom": "Sept"}},
                 {"state": "deleted", "kind": "place", "id": "a", "modified": 3}]}""");

        assertThat(page.items()).extracting(FeedItem::id).containsExactly("a", "7");
        assertThat(page.items()).extracting(FeedItem::deleted).containsExactly(true, false);
        assertThat(page.licence()).isEqualTo("https://exemple.fr/licence");
    }

    @Test
    void anIdThatNoTextMayBeIsNone() throws IOException {
        FeedPage page = read("{\"next\": \"https://partenaire.exemple.fr/flux?apres=3\", \"items\": [{\"id\": \"a\\u0000\"}, "
                + "{\"id\": 1.5}, {\"id\": \"%s\"}, {\"state\": \"deleted\"}]}".formatted("a".repeat(301)));

        assertThat(page.items()).hasSize(4).extracting(FeedItem::id).containsOnlyNulls();
        assertThat(page.items()).noneMatch(FeedItem::deletes);
    }

    @Test
    void anEmptyPageThatLeadsOnIsNotTheLastOne() throws IOException {
        assertThat(read("{\"next\": \"https://partenaire.exemple.fr/flux?apres=3\", \"items\": []}").isLast(OWN)).isFalse();
        assertThat(read("{\"next\": \"https://partenaire.exemple.fr/flux?apres=1\", \"items\": []}").isLast(OWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "[]", "{\"error\": \"maintenance\"}", "{\"items\": []}",
            "{\"next\": \"https://partenaire.exemple.fr/\"}", "{\"next\": \"ht tp\", \"items\": []}",
            "{\"next\": 3, \"items\": []}"})
    void whatIsNoPageIsNotTaken(String body) {
        assertThatThrownBy(() -> read(body)).hasMessage("FEED_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ailleurs.exemple.fr/flux", "http://partenaire.exemple.fr/flux",
            "https://partenaire.exemple.fr:8443/flux", "//ailleurs.exemple.fr/flux", "file:///etc/passwd"})
    void theNextPageIsOnTheSameServer(String next) {
        assertThatThrownBy(() -> read("{\"next\": \"" + next + "\", \"items\": []}")).hasMessage("FEED_ELSEWHERE");
    }

    @Test
    void aPageWithItemsThatIsItsOwnNextOneHasNoEnd() {
        assertThatThrownBy(() -> read("{\"next\": \"" + OWN + "\", \"items\": [{\"state\": \"deleted\", \"id\": \"a\"}]}"))
                .hasMessage("FEED_ENDLESS");
    }

    private FeedPage read(String body) throws IOException {
        return FeedPage.read(Files.writeString(folder.resolve("page"), body), OWN);
    }
}
