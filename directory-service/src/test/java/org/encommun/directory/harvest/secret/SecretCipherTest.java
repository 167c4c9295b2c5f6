package org.encommun.directory.harvest.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class SecretCipherTest {

    private static final String OLD = "ancienne:" + key('a');
    private static final String NEW = "nouvelle:" + key('b');
    private static final UUID SOURCE = UUID.randomUUID();

    @Test
    void aSecretIsReadAgainByItsSource() {
        SealedSecret sealed = cipher(OLD).seal("Bearer secret", SOURCE);

        assertThat(cipher(OLD).open(sealed, SOURCE)).contains("Bearer secret");
        assertThat(new String(sealed.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void theSameSecretIsNeverStoredInTheSameWay() {
        assertThat(cipher(OLD).seal("secret", SOURCE)).isNotEqualTo(cipher(OLD).seal("secret", SOURCE));
    }

    @Test
    void aSecretThatWasMovedToAnotherSourceCannotBeRead() {
        assertThat(cipher(OLD).open(cipher(OLD).seal("secret", SOURCE), UUID.randomUUID())).isEmpty();
    }

    @Test
    void aSecretThatWasAlteredCannotBeRead() {
        SealedSecret sealed = cipher(OLD).seal("secret", SOURCE);
        sealed.sealed()[14] ^= 1;

        assertThat(cipher(OLD).open(sealed, SOURCE)).isEmpty();
    }

    @Test
    void aNewKeyEncryptsWhileTheOldOneIsStillRead() {
        SealedSecret old = cipher(OLD).seal("secret", SOURCE);
        SecretCipher rotated = cipher(NEW, OLD);

        assertThat(rotated.open(old, SOURCE)).contains("secret");
        assertThat(rotated.seal("secret", SOURCE).keyId()).isEqualTo("nouvelle");
    }

    @Test
    void whatIsUnderAKeyThatIsGoneCannotBeRead() {
        assertThat(cipher(NEW).open(cipher(OLD).seal("secret", SOURCE), SOURCE)).isEmpty();
    }

    @Test
    void aKeyOfAnotherLengthIsNoticedAtTheStart() {
        assertThatThrownBy(() -> cipher("courte:" + Base64.getEncoder().encodeToString(new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SecretCipher cipher(String... keys) {
        return new SecretCipher(Optional.of(List.of(keys)));
    }

    private static String key(char of) {
        return Base64.getEncoder().encodeToString(String.valueOf(of).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
