package org.encommun.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"jean.dupont@gmail.com", "Marie63@orange.fr", "dupont_hélène@yahoo.fr", "luc-b@laposte.net"})
    void aFirstNameAtAProviderOfPrivateMailboxesLooksPersonal(String address) {
        assertThat(PersonalAddresses.looksPersonal(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mairie.lezoux@orange.fr", "mediatheque@gmail.com", "jean.dupont@ville-exemple.fr", "contact@exemple.fr",
                    "asso.numerique63@laposte.net", "@gmail.com"})
    void theAddressOfAPlaceOrOfAnOrganisationDoesNot(String address) {
        assertThat(PersonalAddresses.looksPersonal(address)).isFalse();
    }
}
