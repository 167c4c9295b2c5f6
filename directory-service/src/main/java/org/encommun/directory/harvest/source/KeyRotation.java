package org.encommun.directory.harvest.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.directory.harvest.secret.SecretCipher;

import io.quarkus.scheduler.Scheduled;

/** Encrypts credentials anew that are under an old key, so that it can be taken away after a day. */
@ApplicationScoped
class KeyRotation {

    private final HarvestSourceRepository repository;
    private final SecretCipher cipher;

    KeyRotation(HarvestSourceRepository repository, SecretCipher cipher) {
        this.repository = repository;
        this.cipher = cipher;
    }

    @Scheduled(every = "12h", delayed = "2m")
    @Transactional
    void rotate() {
        cipher.presentKey().ifPresent(key -> repository.underOtherKeyThan(key)
                .forEach(source -> source.authorization().flatMap(sealed -> cipher.open(sealed, source.id()))
                        .ifPresent(opened -> {
                            source.reseal(cipher.seal(opened, source.id()));
                            repository.save(source);
                        })));
    }
}
