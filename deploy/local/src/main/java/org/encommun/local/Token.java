package org.encommun.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code deploy/token}: prints only a bearer token that the local stack accepts. */
@Command(name = "deploy/token", description = "Affiche un jeton d'accès à la pile locale.")
public final class Token implements Callable<Integer> {

    private static final String ADMIN = "admin";
    private static final String NETWORK = "network";

    @Parameters(paramLabel = "NOM", arity = "0..1", description = "Qui se connecte ; un nom au choix, toujours le même.")
    private String subject;

    @Option(names = "--admin", description = "Le jeton d'une personne qui administre l'installation.")
    private boolean admin;

    @Option(names = "--client", paramLabel = "NOM", description = "Le jeton de la machine d'un réseau partenaire.")
    private String client;

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
        require((subject == null) != (client == null), "il faut un NOM, ou --client NOM");
        require(client == null || !admin, "--admin va avec un NOM, pas avec --client");
        require(hours > 0, "--hours demande un nombre positif");
        TokenIssuer issuer = TokenIssuer.in(existingKeys());
        out.println(token(issuer, Duration.ofHours(hours)));
        return ExitCode.OK;
    }

    private String token(TokenIssuer issuer, Duration lifetime) {
        if (client != null) {
            return issuer.clientToken(client, lifetime, NETWORK);
        }
        return admin ? issuer.token(subject, lifetime, ADMIN) : issuer.token(subject, lifetime);
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
}
