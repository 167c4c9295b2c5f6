package org.encommun.defaults.identity;

import java.security.SecureRandom;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** Generates UUIDs of version 7 (RFC 9562), so that the order of ids is the order of creation. */
@ApplicationScoped
public class UuidGenerator {

    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator(new SecureRandom());

    /** A new id, larger than every one generated here before. */
    public UUID next() {
        return generator.generate();
    }
}
