package org.encommun.directory.harvest.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts the secrets of sources with AES-256-GCM (NIST SP 800-38D) under the keys of the installation. The first key encrypts,
 * all of them decrypt: a key is replaced by putting a new one before it, and taken away when nothing is under it any more. A
 * secret is bound to its source, so that it cannot be moved to another one whose address is somebody else's.
 */
@ApplicationScoped
public class SecretCipher {

    private static final String ALGORITHM = "AES";
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** @param keys each as {@code id:key}, the key as 32 bytes in Base64 */
    public SecretCipher(@ConfigProperty(name = "encommun.harvest.keys") Optional<List<String>> keys) {
        keys.orElse(List.of()).forEach(written -> {
            String[] parts = written.strip().split(":", 2);
            byte[] key = parts.length < 2 ? new byte[0] : Base64.getDecoder().decode(parts[1]);
            if (key.length != KEY_BYTES || parts[0].isBlank()) {
                throw new IllegalArgumentException("encommun.harvest.keys: each is id:key, the key 32 bytes in Base64");
            }
            this.keys.put(parts[0], new SecretKeySpec(key, ALGORITHM));
        });
    }

    /** Whether secrets can be encrypted. */
    public boolean hasKey() {
        return !keys.isEmpty();
    }

    /** The key that encrypts now; empty if there is none. */
    public Optional<String> presentKey() {
        return keys.keySet().stream().findFirst();
    }

    /**
     * Encrypts a secret.
     *
     * @param owner of what it is
     */
    public SealedSecret seal(String secret, UUID owner) {
        String keyId = presentKey().orElseThrow(() -> new IllegalStateException("encommun.harvest.keys is not set"));
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, owner);
            byte[] encrypted = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return new SealedSecret(keyId,
                    ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is part of every JVM", impossible);
        }
    }

    /** Decrypts a secret; empty if its key is gone, it is of another owner, or was altered. */
    public Optional<String> open(SealedSecret secret, UUID owner) {
        if (!keys.containsKey(secret.keyId())) {
            return Optional.empty();
        }
        ByteBuffer sealed = ByteBuffer.wrap(secret.sealed());
        byte[] nonce = new byte[NONCE_BYTES];
        sealed.get(nonce);
        byte[] encrypted = new byte[sealed.remaining()];
        sealed.get(encrypted);
        try {
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, secret.keyId(), nonce, owner).doFinal(encrypted),
                    StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, UUID owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES).putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits()).flip());
        return cipher;
    }
}
