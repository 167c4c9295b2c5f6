package org.encommun.local.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Database;
import org.encommun.local.faults.workload.Replicas;

/** The faults that are injected. */
final class Faults {

    /** Longer than the time after which a sender gives up a record (30 s), and than that after which the broker gives up a reader. */
    private static final Duration FROZEN = Duration.ofSeconds(35);
    private static final long HOLDER_POLL_MILLIS = 200;
    private static final int HOLDER_POLLS = 100;
    /** Those of the service, the relay's included, and any mail that a client is reading. */
    private static final String END_SESSIONS = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and usename = current_user and pid <> pg_backend_pid()""";

    private final LocalStack stack;
    private final Replicas replicas;
    private final InjectedRecords records;

    Faults(LocalStack stack, Replicas replicas, InjectedRecords records) {
        this.stack = stack;
        this.replicas = replicas;
        this.records = records;
    }

    List<Fault> all() {
        return List.of(
                new Fault("replica terminated (SIGTERM)", this::terminate),
                new Fault("replica killed (SIGKILL)", this::kill),
                new Fault("relay's holder killed (SIGKILL)", this::killRelay),
                new Fault("database sessions ended", this::endSessions),
                new Fault("postmaster killed (SIGKILL)", random -> killPostgreSql()),
                new Fault("broker stopped (SIGTERM)", random -> stopBroker()),
                new Fault("broker killed (SIGKILL)", random -> killBroker()),
                new Fault("broker frozen (SIGSTOP)", random -> freezeBroker()),
                new Fault("records duplicated", records::duplicate),
                new Fault("records reordered", records::reorder),
                new Fault("records poisoned", records::poison));
    }

    private String terminate(SplittableRandom random) {
        String service = service(random);
        int replica = random.nextInt(replicas.count());
        stack.terminate(service, replica);
        return service + " " + replica;
    }

    private String kill(SplittableRandom random) {
        String service = service(random);
        int replica = random.nextInt(replicas.count());
        stack.kill(service, replica);
        return service + " " + replica;
    }

    private String killRelay(SplittableRandom random) throws InterruptedException {
        String service = service(random);
        int holder = relayHolder(service);
        stack.kill(service, holder);
        return service + " " + holder;
    }

    private int relayHolder(String service) throws InterruptedException {
        for (int poll = 0; poll < HOLDER_POLLS; poll++) {
            for (int replica = 0; replica < replicas.count(); replica++) {
                if (replicas.metrics(service, replica).contains("encommun_outbox_relay_active 1.0")) {
                    return replica;
                }
            }
            Thread.sleep(HOLDER_POLL_MILLIS);
        }
        throw new IllegalStateException("no replica of %s holds the relay".formatted(service));
    }

    private String endSessions(SplittableRandom random) {
        String service = service(random);
        return "%s, %d sessions".formatted(service, Database.of(stack, service).number(END_SESSIONS));
    }

    private String killPostgreSql() {
        end(stack.postgreSql(), true);
        return "PostgreSQL";
    }

    private String stopBroker() {
        end(stack.broker(), false);
        return "Kafka";
    }

    private String killBroker() {
        end(stack.broker(), true);
        return "Kafka";
    }

    private static void end(ProcessHandle process, boolean forcibly) {
        if (!(forcibly ? process.destroyForcibly() : process.destroy())) {
            throw new IllegalStateException("process %d cannot be ended".formatted(process.pid()));
        }
        process.onExit().join();
    }

    private String freezeBroker() throws IOException, InterruptedException {
        long pid = stack.broker().pid();
        signal("STOP", pid);
        try {
            Thread.sleep(FROZEN.toMillis());
        } finally {
            signal("CONT", pid);
        }
        return "Kafka, %d s".formatted(FROZEN.toSeconds());
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("process %d does not get SIG%s".formatted(pid, name));
        }
    }

    private static String service(SplittableRandom random) {
        return Replicas.SERVICES.get(random.nextInt(Replicas.SERVICES.size()));
    }
}
