package org.encommun.directory.harvest.secret;

import java.util.Arrays;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A secret as it is stored.
 *
 * @param keyId with which key it can be read
 * @param sealed the nonce, followed by the encrypted text and its tag
 */
@Embeddable
public record SealedSecret(@Column(name = "key_id") String keyId, byte[] sealed) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedSecret secret && secret.keyId.equals(keyId) && Arrays.equals(secret.sealed, sealed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyId, Arrays.hashCode(sealed));
    }

    @Override
    public String toString() {
        return "SealedSecret[" + keyId + "]";
    }
}
