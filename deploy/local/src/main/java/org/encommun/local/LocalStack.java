package org.encommun.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

/** The whole stack on one machine: PostgreSQL, Kafka and the four packaged services, kept running. */
public final class LocalStack implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LocalStack.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration DEAD_LETTERS_LOOKED_AT = Duration.ofSeconds(15);

    private final Running running;
    private final Infrastructure infrastructure;
    private final List<ServiceProcess> services;
    private final Supervision supervision;

    private LocalStack(Running running, Infrastructure infrastructure, List<ServiceProcess> services, Supervision supervision) {
        this.running = running;
        this.infrastructure = infrastructure;
        this.services = services;
        this.supervision = supervision;
    }

    /**
     * Starts everything and returns when every service is ready. The stack stops with this process at the latest.
     *
     * @throws StartRefused if the stack cannot be started; whatever was started is stopped again
     * @throws CancellationException if this process is asked to terminate meanwhile
     */
    public static LocalStack start(StackOptions options, Progress progress) {
        Running running = new Running(progress);
        try {
            return start(options, progress, running);
        } catch (RuntimeException | Error failure) {
            if (running.processEnds()) {
                throw new CancellationException();
            }
            LOG.log(Level.SEVERE, "the stack did not start", failure);
            running.close();
            throw failure;
        }
    }

    private static LocalStack start(StackOptions options, Progress progress, Running running) {
        Checkout home = Checkout.find();
        Ports ports = Ports.of(options);
        if (!options.infrastructureOnly()) {
            home.refuseUnpackaged();
        }
        DataDirectory data = running.open(DataDirectory.at(options.data())::lock);
        StartedProcesses processes = new StartedProcesses(data.processes());
        stopLeftOvers(processes, data, progress);
        ports.refuseTaken();
        if (options.clean()) {
            data.clean();
        }
        data.refuseFullDisk();
        running.open(() -> LauncherLog.open(data.log("launcher")));
        progress.step("Données dans " + data + ".");

        var infrastructure = new Infrastructure(startPostgreSql(data, ports, progress, running),
                startKafka(data, ports, processes, progress, running), TokenIssuer.in(data.keys()));
        List<ServiceProcess> services = ports.replicas().stream()
                .map(replica -> new ServiceProcess(replica, home.jar(replica.service()),
                        infrastructure.settingsOf(replica.service(), options), data.log(replica.name())))
                .toList();
        Supervision supervision = running.open(() -> Supervision.start(services, processes, progress, running::stops));
        supervision.awaitReady();
        running.open(() -> new DeadLetterWatch(services, DEAD_LETTERS_LOOKED_AT, progress).start());
        return new LocalStack(running, infrastructure, services, supervision);
    }

    private static EmbeddedPostgreSql startPostgreSql(DataDirectory data, Ports ports, Progress progress, Running running) {
        LogFile log = data.log("postgresql");
        EmbeddedPostgreSql postgres = running.start("PostgreSQL", () -> EmbeddedPostgreSql.start(data.postgreSql(),
                data.binaries(), log.path(), ports.postgreSql(), false));
        running.open(() -> new PostgreSqlWatch(postgres, log, new BackOff(FIRST_PAUSE), progress, running::stops).start());
        Service.names().forEach(postgres::createDatabase);
        progress.step("PostgreSQL écoute sur le port %d.".formatted(postgres.port()));
        return postgres;
    }

    private static Supervision startKafka(DataDirectory data, Ports ports, StartedProcesses processes, Progress progress,
            Running running) {
        var kafka = new KafkaProcess(data.kafka(), ports.kafka(), ports.kafkaController(), data.log("kafka"));
        Supervision supervision = running.open(() -> Supervision.start(List.of(kafka), processes, progress, running::stops));
        supervision.awaitReady();
        return supervision;
    }

    /** Holding the lock on the data implies that the launcher of these processes is gone. */
    private static void stopLeftOvers(StartedProcesses processes, DataDirectory data, Progress progress) {
        int stopped = processes.stopLeftOvers();
        if (stopped > 0) {
            progress.step("%d processus d'une exécution interrompue tournaient encore ; ils sont arrêtés.".formatted(stopped));
        }
        EmbeddedPostgreSql.stopLeftOver(data.postgreSql());
    }

    /** The address of a service, for example {@code event-service}. */
    public URI address(String service) {
        return address(service, 0);
    }

    /** @param replica counted from 0 */
    public URI address(String service, int replica) {
        return URI.create(supervisor(service, replica).program().address());
    }

    /** Signs the bearer tokens that the services of this stack accept. */
    public TokenIssuer tokens() {
        return infrastructure.tokens();
    }

    /** The database of a service; user and password are the service's name. */
    public String jdbcUrl(String service) {
        return infrastructure.postgres().jdbcUrl(service);
    }

    /** Where participants get their mails, since this stack sends none. */
    public Mailbox mailbox() {
        return new Mailbox(jdbcUrl(Service.REGISTRATION.id()));
    }

    /** The bootstrap servers for Kafka clients. */
    public String bootstrapServers() {
        return infrastructure.broker().program().address();
    }

    /** Kills a service's process like a crash, and returns when it has ended. It is restarted a second later. */
    public void kill(String service) {
        kill(service, 0);
    }

    /** @param replica counted from 0 */
    public void kill(String service, int replica) {
        supervisor(service, replica).kill();
    }

    /**
     * Terminates a service's process like an ordinary stop (SIGTERM), and returns when it has ended. It is restarted a second
     * later.
     *
     * @param replica counted from 0
     */
    public void terminate(String service, int replica) {
        supervisor(service, replica).terminate();
    }

    private Supervisor supervisor(String service, int replica) {
        return supervision.of(new Replica(Service.named(service), replica, 0).name());
    }

    /** The current process of the first replica of a service: another one after a restart, the last one while there is none. */
    public ProcessHandle process(String service) {
        return supervisor(service, 0).process();
    }

    /** The current process of Kafka: another one after a restart, the last one while there is none. */
    public ProcessHandle broker() {
        return infrastructure.broker().process();
    }

    /** The current postmaster of PostgreSQL: another one after a restart, the last one while there is none. */
    public ProcessHandle postgreSql() {
        return infrastructure.postgres().process();
    }

    /** Waits until Kafka and every service are ready, such as after {@link #kill(String)}. */
    public void awaitReady() {
        infrastructure.kafka().awaitReady();
        supervision.awaitReady();
    }

    /** The summary shown at the terminal once everything runs. */
    List<String> overview() {
        return services.isEmpty() ? Overview.of(infrastructure) : Overview.of(services);
    }

    void awaitStop() throws InterruptedException {
        running.awaitStop();
    }

    /** Stops the services, then Kafka, then PostgreSQL. */
    @Override
    public void close() {
        running.close();
    }
}
