package org.encommun.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code deploy/token}: prints only a bearer token that the local stack accepts. */
@Command(name = "deploy/token", description = "Affiche un jeton d'accès à la pile locale.")
public final class Token implements Callable<Integer> {

    private static final List<String> ROLES = List.of("admin", "organiser", "network", "moderator", "checkin");
    private static final String NETWORK = "network";

    @Parameters(paramLabel = "RÔLE", description = "admin, organiser, network, moderator ou checkin.")
    private String role;

    @Option(names = "--event", paramLabel = "ID", converter = StrictUuid.class, //
            description = "Événement où le rôle vaut ; peut être répété.")
    private List<UUID> events = List.of();

    @Option(names = "--network", paramLabel = "ID", converter = StrictUuid.class, //
            description = "Réseau partenaire, pour le rôle network.")
    private UUID network;

    @Option(names = "--hours", paramLabel = "N", defaultValue = "12", //
            description = "Durée de validité en heures (par défaut : ${DEFAULT-VALUE}).")
    private int hours;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    private final PrintStream out;

    Token(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        LauncherLog.keepOffTheTerminal();
        System.exit(new Refusals(System.err).guard(new Token(System.out)).execute(arguments));
    }

    @Override
    public Integer call() {
        require(ROLES.contains(role), "rôle inconnu « %s » ; possibles : %s".formatted(role, String.join(", ", ROLES)));
        require(!role.equals(NETWORK) || network != null, "le rôle network demande --network ID");
        require(hours > 0, "--hours demande un nombre positif");
        TokenIssuer issuer = TokenIssuer.in(existingKeys());
        out.println(issuer.token(role, events, network, Duration.ofHours(hours)));
        return ExitCode.OK;
    }

    /** A key generated here would sign tokens that no service accepts. */
    private Path existingKeys() {
        if (!Files.isDirectory(common.data())) {
            throw new StartRefused("aucune pile n'a été lancée avec les données %s ; lancez deploy/run, ou indiquez --data"
                    .formatted(common.data()));
        }
        return DataDirectory.at(common.data()).keys();
    }

    private void require(boolean met, String complaint) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
    }

    /** {@link UUID#fromString(String)} also accepts short input. */
    static final class StrictUuid implements ITypeConverter<UUID> {

        @Override
        public UUID convert(String text) {
            UUID id = UUID.fromString(text);
            if (!id.toString().equalsIgnoreCase(text)) {
                throw new TypeConversionException(text);
            }
            return id;
        }
    }
}
