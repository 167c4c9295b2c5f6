package org.encommun.local;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options and the help layout shared by all launcher commands. */
@Command(synopsisHeading = "Utilisation : ", descriptionHeading = "%n", parameterListHeading = "%n", //
        optionListHeading = "%nOptions :%n", sortOptions = false)
final class CommonOptions {

    @Option(names = "--data", paramLabel = "DOSSIER", defaultValue = "${sys:user.home}/.encommun", //
            description = "Dossier des données (par défaut : ${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Affiche cette aide.")
    private boolean help;

    Path data() {
        return data;
    }
}
