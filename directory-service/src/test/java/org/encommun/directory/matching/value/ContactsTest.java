package org.encommun.directory.matching.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ContactsTest {

    @Test
    void aTelephoneNumberIsTheSameInAllFormats() {
        assertThat(List.of("04 73 68 11 01", "+33473681101", "+33 (0)4.73.68.11.01", "0033473681101", "04-73-68-11-01"))
                .allSatisfy(number -> assertThat(PhoneNumbers.of(number)).containsExactly("473681101"));
        assertThat(PhoneNumbers.of("+262262351010")).isEqualTo(PhoneNumbers.of("0262 35 10 10"));
    }

    @Test
    void severalNumbersAreTakenApartAndShortOnesLeftOut() {
        assertThat(PhoneNumbers.of("04 73 68 11 01 / 06 11 22 33 44 / 3949")).containsExactly("473681101", "611223344");
        assertThat(PhoneNumbers.of("36 31")).isEmpty();
    }

    @Test
    void aDomainOfEverybodySaysNothing() {
        assertThat(OnlineContacts.ofEmails(List.of("Club@Gmail.com", "accueil@mediatheque.lezoux-exemple.fr", "rien")))
                .isEqualTo(new OnlineContacts(List.of("club@gmail.com", "accueil@mediatheque.lezoux-exemple.fr"),
                        List.of("lezoux-exemple.fr")));
    }

    @Test
    void aPageIsTheSameWithOrWithoutSchemeAndSlash() {
        assertThat(OnlineContacts.ofWebsites(List.of("http://www.lezoux-exemple.fr/")))
                .isEqualTo(OnlineContacts.ofWebsites(List.of("lezoux-exemple.fr")));
        assertThat(OnlineContacts.ofWebsites(List.of("https://m.facebook.com/bobine?ref=1")).domains()).isEmpty();
        assertThat(OnlineContacts.ofWebsites(List.of("https://puy-de-dome.gouv.fr/x")).domains())
                .containsExactly("puy-de-dome.gouv.fr");
    }

    @Test
    void ofAWrongSiretTheSirenIsKeptIfItIsRight() {
        assertThat(RegisterNumber.of("791 292 741 00018")).isEqualTo(new RegisterNumber("791292741", "79129274100018"));
        assertThat(RegisterNumber.of("79129274100019")).isEqualTo(new RegisterNumber("791292741", null));
        assertThat(List.of("79129274000018", "00000000000000", "123", ""))
                .allSatisfy(wrong -> assertThat(RegisterNumber.of(wrong)).isEqualTo(RegisterNumber.UNKNOWN));
    }

    @Test
    void longWordsMayHaveTypingErrorsAndNumbersNone() {
        assertThat(Spelling.isMistyped("jaures", "jarues")).isTrue();
        assertThat(Spelling.isMistyped("chaudronnier", "chaudroniers")).isTrue();
        assertThat(Spelling.isMistyped("nord", "bord")).isFalse();
        assertThat(Spelling.isMistyped("12345", "12346")).isFalse();
        assertThat(Spelling.isInitial("j", "jean")).isTrue();
        assertThat(Spelling.isInitial("1", "12")).isFalse();
        assertThat(Spelling.distance("fabrique", "fabrik")).isEqualTo(3);
    }
}
