package org.encommun.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Signs bearer tokens with a key pair generated at first use, for a stack without an OpenID Connect provider.
 *
 * <p>
 * The private key is readable by its owner only; services get the public key as a JSON Web Key Set (RFC 7517). Keys are on
 * P-256 and tokens are signed with ES256 (RFC 7518).
 */
public final class TokenIssuer {

    /** The issuer ({@code iss}) of every token. */
    public static final String ISSUER = "urn:encommun:local";
    /** The audience ({@code aud}) that the services require. */
    public static final String AUDIENCE = "encommun";

    private static final String PRIVATE_KEY = "private-key.json";
    private static final String PUBLIC_KEYS = "jwks.json";

    private final Path directory;
    private final EllipticCurveJsonWebKey key;

    private TokenIssuer(Path directory, EllipticCurveJsonWebKey key) {
        this.directory = directory;
        this.key = key;
    }

    /** Opens the key pair in a directory, generating it if there is none. */
    public static TokenIssuer in(Path directory) {
        try {
            Files.createDirectories(directory);
            Path privateKey = directory.resolve(PRIVATE_KEY);
            if (!Files.exists(privateKey)) {
                make(directory);
            }
            return new TokenIssuer(directory,
                    (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(privateKey)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JoseException failure) {
            throw new StartRefused("la clé dans " + directory + " n'est pas lisible", failure);
        }
    }

    private static void make(Path directory) throws IOException, JoseException {
        EllipticCurveJsonWebKey made = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        made.setKeyId(UUID.randomUUID().toString());
        made.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        made.setUse("sig");
        Files.writeString(directory.resolve(PUBLIC_KEYS), new JsonWebKeySet(made).toJson(OutputControlLevel.PUBLIC_ONLY));
        // last, since the presence of the private key means that the pair is complete
        SecretFile.write(directory.resolve(PRIVATE_KEY), made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    /** The file with the public keys, for {@code mp.jwt.verify.publickey.location}. */
    public Path publicKeys() {
        return directory.resolve(PUBLIC_KEYS).toAbsolutePath();
    }

    /**
     * Signs a token that says who somebody is. What they may do is not in it, but for platform roles.
     *
     * @param lifetime how long the token is valid from now; negative for an expired token
     * @param platformRoles {@code admin} or {@code network}
     */
    public String token(String subject, Duration lifetime, String... platformRoles) {
        return token(AUDIENCE, subject, lifetime, platformRoles);
    }

    /** As {@link #token(String, Duration, String...)}, for an audience other than the services. */
    public String token(String audience, String subject, Duration lifetime, String... platformRoles) {
        return sign(claims(audience, subject, lifetime, platformRoles));
    }

    /** Signs the token of a machine, which stands for itself (RFC 9068, section 2.2): its client is the subject as well. */
    public String clientToken(String client, Duration lifetime, String... platformRoles) {
        JwtClaims claims = claims(AUDIENCE, client, lifetime, platformRoles);
        claims.setStringClaim("client_id", client);
        return sign(claims);
    }

    private static JwtClaims claims(String audience, String subject, Duration lifetime, String... platformRoles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(audience);
        claims.setSubject(subject);
        if (platformRoles.length > 0) {
            claims.setStringListClaim("groups", platformRoles);
        }
        claims.setGeneratedJwtId();
        NumericDate now = NumericDate.now();
        NumericDate expiry = NumericDate.fromSeconds(now.getValue() + lifetime.toSeconds());
        claims.setIssuedAt(NumericDate.fromSeconds(Math.min(now.getValue(), expiry.getValue() - 1)));
        claims.setExpirationTime(expiry);
        return claims;
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException("the local key does not sign", failure);
        }
    }
}
