package org.encommun.directory.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    private final AllowedHosts hosts = new AllowedHosts(
            Set.of("donnees.exemple.fr", "test.exemple.fr:8443", "xn--mdiathque-53af.exemple.fr"));

    @ParameterizedTest
    @ValueSource(
            strings = {"https://donnees.exemple.fr/lieux.csv", "https://donnees.exemple.fr:443/", "HTTPS://Donnees.Exemple.FR/",
                    "https://test.exemple.fr:8443/?a=b#c", "https://médiathèque.exemple.fr/été.csv"})
    void whatIsOnAnAllowedHostMayBeFetched(String address) {
        assertThat(hosts.permits(AllowedHosts.address(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://donnees.exemple.fr/", "https://donnees.exemple.fr:8443/", "https://test.exemple.fr/",
            "https://donnees.exemple.fr./", "https://a.donnees.exemple.fr/", "https://donnees.exemple.fr@ailleurs.exemple/",
            "https://qui@donnees.exemple.fr/", "https://donnees.exemple.fr.ailleurs.exemple/"})
    void whatIsElsewhereMayNot(String address) {
        assertThat(hosts.permits(AllowedHosts.address(address))).isFalse();
    }
}
