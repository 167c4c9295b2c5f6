package org.encommun.local.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.encommun.local.LocalStack;
import org.encommun.local.Progress;
import org.encommun.local.StackOptions;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code deploy/benchmark}: measures on a separate empty stack and prints a Markdown table. */
@Command(name = "deploy/benchmark", mixinStandardHelpOptions = true, //
        description = "Mesure la vitesse des réponses sur une pile à part, et affiche un tableau.")
public final class Benchmark implements Callable<Integer> {

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "100", //
            description = "Requêtes de chauffe avant chaque mesure (par défaut : ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--measured", paramLabel = "N", defaultValue = "200", //
            description = "Requêtes mesurées (par défaut : ${DEFAULT-VALUE}).")
    private int measured;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("encommun-benchmark");
        measure(data);
        try (Stream<Path> left = Files.walk(data)) {
            left.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
        return ExitCode.OK;
    }

    private void measure(Path data) {
        Progress progress = Progress.on(System.err);
        try (LocalStack stack = LocalStack.start(new StackOptions(data, 0, 1, true, false, StackOptions.DEMO_SETTINGS),
                progress)) {
            System.out.print(new ProgrammeBenchmark(stack::address, stack.tokens(), warmUp, measured).run(progress::step));
        }
    }
}
