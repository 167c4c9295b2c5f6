package org.encommun.directory.harvest.source;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.harvest.fetch.AllowedHosts;
import org.encommun.directory.harvest.secret.SealedSecret;
import org.encommun.directory.harvest.secret.SecretCipher;
import org.encommun.directory.imports.job.ImportProblem;
import org.encommun.directory.mapping.ColumnMappingRepository;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.place.Visibility;

/** Checks what only the directory can see of a source, and encrypts its credentials. */
@ApplicationScoped
class SourceCheck {

    private final NetworkRepository networks;
    private final ColumnMappingRepository mappings;
    private final SecretCipher cipher;
    private final Clock clock;

    SourceCheck(NetworkRepository networks, ColumnMappingRepository mappings, SecretCipher cipher, Clock clock) {
        this.networks = networks;
        this.mappings = mappings;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Of two sources that a network declares at once, one comes first. */
    void lock(UUID networkId) {
        networks.lock(networkId);
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Refuses what cannot be fetched or read.
     *
     * @throws Refusal {@link HarvestProblem#HOST_NOT_ALLOWED}, {@link HarvestProblem#NOT_OF_THIS_FORMAT},
     *         {@link ImportProblem#UNKNOWN_MAPPING}
     */
    void require(UUID networkId, SourceDetails details) {
        if (!new AllowedHosts(networks.get(networkId).harvestHosts()).permits(address(details))) {
            throw new Refusal(HarvestProblem.HOST_NOT_ALLOWED).with("field", "address");
        }
        if (details.format() == SourceFormat.RPDE && details.snapshot()) {
            throw new Refusal(HarvestProblem.NOT_OF_THIS_FORMAT, "snapshot").with("field", "snapshot");
        }
        if (details.format() == SourceFormat.TABLE && details.visibility() != Visibility.PUBLIC) {
            throw new Refusal(HarvestProblem.NOT_OF_THIS_FORMAT, "visibility").with("field", "visibility");
        }
        if (details.mapping() != null && mappings.find(networkId, details.mapping()).isEmpty()) {
            throw new Refusal(ImportProblem.UNKNOWN_MAPPING, details.mapping()).with("field", "mapping");
        }
    }

    private static URI address(SourceDetails details) {
        try {
            return AllowedHosts.address(details.address());
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(HarvestProblem.HOST_NOT_ALLOWED).with("field", "address");
        }
    }

    /**
     * Credentials that somebody has given for one server are not sent to another one, which whoever names it may own.
     *
     * @throws Refusal {@link HarvestProblem#CREDENTIALS_OF_ANOTHER_SERVER}
     */
    void requireOfServer(SourceDetails before, SourceDetails after) {
        if (after.credentials() != null && after.credentials().stay()
                && !AllowedHosts.areSameServer(address(before), address(after))) {
            throw new Refusal(HarvestProblem.CREDENTIALS_OF_ANOTHER_SERVER).with("field", "credentials");
        }
    }

    /**
     * The credentials, encrypted; {@code null} for none.
     *
     * @param present those that the source has
     * @throws Refusal {@link HarvestProblem#CREDENTIALS_INCOMPLETE}, {@link HarvestProblem#CREDENTIALS_NOT_KEPT}
     */
    SealedSecret sealed(UUID sourceId, SourceCredentials credentials, SealedSecret present) {
        if (credentials == null) {
            return null;
        }
        if (credentials.stay() && present != null) {
            return present;
        }
        if (!credentials.complete()) {
            throw new Refusal(HarvestProblem.CREDENTIALS_INCOMPLETE).with("field", "credentials");
        }
        if (!cipher.hasKey()) {
            throw new Refusal(HarvestProblem.CREDENTIALS_NOT_KEPT).with("field", "credentials");
        }
        return cipher.seal(credentials.authorization(), sourceId);
    }
}
