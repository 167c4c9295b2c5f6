package org.encommun.directory.opposition.screening;

import java.nio.charset.StandardCharsets;

import javax.crypto.Mac;

import jakarta.inject.Singleton;

import org.encommun.defaults.security.KeyedDigests;

/** The digests under which values that people object to are kept, of each kind under a key of its own. */
@Singleton
class OpposedDigests {

    private final KeyedDigests keys;

    OpposedDigests(KeyedDigests keys) {
        this.keys = keys;
    }

    /** For one thread. */
    Digest open() {
        Mac[] macs = new Mac[OpposedKind.values().length];
        for (OpposedKind kind : OpposedKind.values()) {
            macs[kind.ordinal()] = keys.forPurpose("directory-opposition:" + kind);
        }
        return new Digest(macs, keys.forPurpose("directory-external-id"));
    }

    /** Digests values, as often as is wanted. */
    static final class Digest {

        private final Mac[] macs;
        private final Mac externalIds;

        private Digest(Mac[] macs, Mac externalIds) {
            this.macs = macs;
            this.externalIds = externalIds;
        }

        /** For another thread. */
        Digest copy() {
            Mac[] copies = new Mac[macs.length];
            for (int i = 0; i < macs.length; i++) {
                copies[i] = copy(macs[i]);
            }
            return new Digest(copies, copy(externalIds));
        }

        private static Mac copy(Mac mac) {
            try {
                return (Mac) mac.clone();
            } catch (CloneNotSupportedException impossible) {
                throw new IllegalStateException("HMAC-SHA256 of the Java platform can be cloned", impossible);
            }
        }

        byte[] of(OpposedKind kind, String canonical) {
            return macs[kind.ordinal()].doFinal(canonical.getBytes(StandardCharsets.UTF_8));
        }

        byte[] ofExternalId(String externalId) {
            return externalIds.doFinal(externalId.getBytes(StandardCharsets.UTF_8));
        }
    }
}
