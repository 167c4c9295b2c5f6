package org.encommun.local.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.encommun.local.LocalStack;
import org.encommun.local.Progress;
import org.encommun.local.StackOptions;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code deploy/benchmark}: measures on a separate empty stack, prints Markdown tables and writes them as JSON. */
@Command(name = "deploy/benchmark", mixinStandardHelpOptions = true, //
        description = "Mesure la vitesse d'EnCommun sur une pile à part, et affiche des tableaux.")
public final class Benchmark implements Callable<Integer> {

    /** What can be measured alone. */
    enum Part {
        PROGRAMME,
        BUS,
        DIRECTORY
    }

    /** The services run for minutes and under load: other than on a laptop, the second compiler of the JVM pays off. */
    private static final Map<String, String> AS_INSTALLED = Map.of("_JAVA_OPTIONS",
            "-XX:TieredStopAtLevel=4 -XX:ReservedCodeCacheSize=128m");

    /** Of a size that is usual for an event on the bus. */
    private static final String BOARD = """
            {"id": "019aa4c5-0003-7000-8000-00000000000d", "version": 0, "eventId": "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e",\
             "sessionId": "019aa4c3-02bb-7000-8000-000000000002", "title": "Le métier de conseiller numérique", "cards": []}""";
    private static final String ACTOR = """
            {"id": "%s", "version": 0, "status": "ACTIVE", "name": "Médiathèque intercommunale Entre Dore et Allier",\
             "kind": "MEDIATHEQUE", "siret": "20007071200043", "communeCode": "63195",\
             "website": "https://mediatheque.exemple.fr"}""";

    @Spec
    private CommandSpec spec;

    @Option(names = "--only", paramLabel = "PARTIE", split = ",", description = "Seulement : ${COMPLETION-CANDIDATES}.")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "100", //
            description = "Requêtes de chauffe avant chaque mesure (par défaut : ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--measured", paramLabel = "N", defaultValue = "200", //
            description = "Requêtes mesurées (par défaut : ${DEFAULT-VALUE}).")
    private int measured;

    @Option(names = "--events", paramLabel = "N", defaultValue = "20000", //
            description = "Événements du bus par mesure (par défaut : ${DEFAULT-VALUE}).")
    private int events;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5", //
            description = "Mesures du bus (par défaut : ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--places", paramLabel = "N", defaultValue = "20000", //
            description = "Lieux d'une table ; la recherche en compare dix fois plus (par défaut : ${DEFAULT-VALUE}).")
    private int places;

    @Option(names = "--directory-runs", paramLabel = "N", defaultValue = "3", //
            description = "Mesures de l'annuaire (par défaut : ${DEFAULT-VALUE}).")
    private int directoryRuns;

    @Option(names = "--json", paramLabel = "FICHIER", description = "Écrit aussi les chiffres dans ce fichier, en JSON.")
    private Path json;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (events < ReaderWork.LAST || runs < 1) {
            throw new ParameterException(spec.commandLine(),
                    "--events : au moins %d, --runs : au moins 1".formatted(ReaderWork.LAST));
        }
        if (places < DuplicateWork.FEWEST || directoryRuns < 1) {
            throw new ParameterException(spec.commandLine(),
                    "--places : au moins %d, --directory-runs : au moins 1".formatted(DuplicateWork.FEWEST));
        }
        Path data = Files.createTempDirectory("encommun-benchmark");
        Report report = measure(data);
        System.out.print(report.markdown());
        if (json != null) {
            report.writeJson(json);
        }
        try (Stream<Path> left = Files.walk(data)) {
            left.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        return ExitCode.OK;
    }

    private Report measure(Path data) {
        Progress progress = Progress.on(System.err);
        Map<String, String> settings = new HashMap<>(StackOptions.DEMO_SETTINGS);
        settings.putAll(AS_INSTALLED);
        try (LocalStack stack = LocalStack.start(new StackOptions(data, 0, 1, true, false, settings), progress)) {
            Report report = new Report(LocalDate.now());
            works(stack).forEach(work -> report.add(work.title(), work.run(progress::step)));
            return report;
        }
    }

    private Stream<Work> works(LocalStack stack) {
        return parts.stream().sorted().flatMap(part -> switch (part) {
            case PROGRAMME -> Stream.of(new ProgrammeWork(stack::address, stack.tokens(), warmUp, measured));
            case BUS -> List.of(new RelayWork(stack, BOARD, events, runs), new ReaderWork(stack, ACTOR, events, runs)).stream();
            case DIRECTORY -> directory(new DirectoryStack(stack, places, directoryRuns));
        });
    }

    /** In this order: what is imported first is read and compared next, and replaced in the end. */
    private Stream<Work> directory(DirectoryStack directory) {
        return Stream.of(new ImportWork(directory), new HarvestWork(directory), new DuplicateWork(directory),
                new SearchWork(directory, warmUp, measured));
    }
}
