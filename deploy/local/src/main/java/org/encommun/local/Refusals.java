package org.encommun.local;

import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.encommun.embedded.StartRefused;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports why a command failed: exactly one line, and never a stack trace. */
final class Refusals implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream err;

    Refusals(PrintStream err) {
        this.err = err;
    }

    /** Registers these handlers with a command. */
    CommandLine guard(Object command) {
        return new CommandLine(command).setParameterExceptionHandler(this).setExecutionExceptionHandler(this);
    }

    private void say(String line) {
        err.println("EnCommun : " + line.lines().findFirst().orElse("échec"));
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        say(french(wrong) + " (voir --help)");
        return ExitCode.USAGE;
    }

    private static String french(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return "il manque " + missing.getMissing().stream().map(Refusals::name).collect(Collectors.joining(", "));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "argument inconnu : " + String.join(" ", unmatched.getUnmatched());
        }
        return wrong.getArgSpec() == null
                ? wrong.getMessage()
                : "valeur refusée pour %s : « %s »".formatted(name(wrong.getArgSpec()), wrong.getValue());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof StartRefused) {
            say(failure.getMessage());
        } else if (!(failure instanceof CancellationException)) {
            say("erreur inattendue, " + failure);
        }
        return ExitCode.SOFTWARE;
    }
}
